/**
 * Text directives: the part of a URL that makes a browser highlight some words.
 *
 * Specification: https://wicg.github.io/scroll-to-text-fragment/. A browser highlights the first match; it ignores
 * case, accents, and the shape of quotation marks, matches each part within one block, and matches only whole
 * words. Directives are made to match only once where possible, so that other words on the page have little effect.
 */

import { percentEncode } from '../tree/percent-encode.ts'
import { type Directive, foldText, toPattern } from './text-directive.ts'

/** Maximum length of a quotation in full (UTF-16 code units, as in Chromium); longer ones use first and last words. */
const maxQuotationLength = 300

/** Number of words at the beginning, and at the end, of a long quotation. */
const endWords = 5

/** Maximum number of context words on either side. */
const contextWords = 30

/**
 * Write the text directive for a range of a document's text.
 *
 * The directive is independent of layout: it matches whether a boundary between two words is a block boundary or a
 * space (points set as a list, or run in).
 *
 * ```
 * text     in quiet diplomacy to ascertain … by quiet diplomacy he can
 *                                               ^^^^^^^^^^^^^^^
 * returns  :~:text=by-,quiet%20diplomacy
 * ```
 *
 * @param text
 *   Visible text of the document, in order, including labels and note numbers, with white space folded to one space
 *   and `\n` wherever a block may begin or end (paragraph, point, or the number of either).
 * @param start
 *   Start of the range (UTF-16 code units, 0-based); the range is widened to whole words.
 * @param end
 *   End of the range, exclusive.
 * @returns
 *   `:~:text=…`, to append to the id of the unit; empty where the range contains no words, or where nothing
 *   distinguishes it from the same words before it.
 */
export function toTextFragment(text: string, start: number, end: number): string {
  const words = toWholeWords(text, start, end)
  const quotation = text.slice(words.start, words.end)
  if (quotation === '') return ''
  const folded = foldText(text)
  const layouts = [folded, folded.replaceAll('\n', ' ')]
  let first = ''
  for (const directive of toCandidates(text, words, toEnds(quotation))) {
    const pattern = toPattern(directive)
    const length = quotation.length
    if (!layouts.every((layout) => fitsFirst(layout, pattern, words.start, length))) continue
    const fragment = `:~:text=${encode(directive)}`
    if (layouts.every((layout) => fitsOnce(layout, pattern))) return fragment
    first ||= fragment
  }
  return first
}

/** Whether the first match is the intended one. The search stops there, because a word may match a thousand times. */
function fitsFirst(text: string, pattern: RegExp, start: number, length: number): boolean {
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  return match?.index === start && match[0].length === length
}

/** Whether there is exactly one match. */
function fitsOnce(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  return pattern.test(text) && !pattern.test(text)
}

/** Trim white space at both ends and widen to whole words, by the browser's own rule (UAX 29). */
function toWholeWords(text: string, start: number, end: number): { start: number; end: number } {
  const stretch = text.slice(start, end)
  const first = start + stretch.length - stretch.trimStart().length
  const last = start + stretch.trimEnd().length - 1
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text)
  const opening = segments.containing(first)
  const closing = segments.containing(last)
  if (last < first || opening === undefined || closing === undefined) return { start, end: start }
  return { start: opening.index, end: closing.index + closing.segment.length }
}

/** Quote the exact words where they are short and in one block; else the first and the last words. */
function toEnds(quotation: string): Directive {
  const blocks = quotation.split('\n').map((block) => block.split(' ').filter(Boolean))
  const first = blocks.at(0) ?? []
  const last = blocks.at(-1) ?? []
  const short = quotation.length <= maxQuotationLength || first.length <= 2 * endWords
  if (blocks.length === 1 && short) return { start: quotation }
  return { start: first.slice(0, endWords).join(' '), end: last.slice(-endWords).join(' ') }
}

/** Generate directives with increasing context, first from the same block, then from adjacent blocks. */
function* toCandidates(
  text: string,
  { start, end }: { start: number; end: number },
  ends: Directive,
): Generator<Directive> {
  yield ends
  const before = text.slice(0, start)
  const after = text.slice(end)
  const contexts = [
    [before, after],
    [before.trimEnd(), after.trimStart()],
  ] as const
  for (const [left, right] of contexts) {
    const prefixes = words(left.slice(left.lastIndexOf('\n') + 1))
    const suffixes = words(right.split('\n', 1).join())
    const max = Math.min(contextWords, Math.max(prefixes.length, suffixes.length))
    for (let count = 1; count <= max; count++) {
      const prefix = prefixes.slice(-count).join(' ')
      const suffix = suffixes.slice(0, count).join(' ')
      yield { ...ends, prefix }
      yield { ...ends, suffix }
      yield { ...ends, prefix, suffix }
    }
  }
}

function words(text: string): Array<string> {
  return text.split(' ').filter(Boolean)
}

function encode({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${encodePart(prefix)}-`,
    encodePart(start),
    end && encodePart(end),
    suffix && `-${encodePart(suffix)}`,
  ]
  return parts.filter(Boolean).join()
}

/**
 * Characters that `encodeURIComponent` leaves, but that are syntax in a directive or break links in mail: `-`, `)`;
 * not `.`.
 */
const unsafe = /[-!'()*]/g

function encodePart(part: string): string {
  return percentEncode(part, unsafe)
}
