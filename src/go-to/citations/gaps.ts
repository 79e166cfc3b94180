/** What stands between two marks of citations, such as a book and its page. */

import type { TextRange } from '../../edition/references/excerpt.ts'

/** Maximum length of a title, editors and imprint between a book and its place (UTF-16 code units). */
export const maxGap = 700

/**
 * How a text joins the marks around it.
 *
 * - `close`: punctuation and small words, as in `vol. II, and at p. 367`.
 * - `next`: the same with a `;`, or a line of its own: another citation of the same book.
 * - `words`: a title, editors, prose.
 * - `break`: an empty line, the number of a note, too many words.
 */
export type Gap = 'close' | 'next' | 'words' | 'break'

/** Punctuation, quotation marks, brackets, and markup. */
const signs = '[\\s,:.()\\[\\]<>“”"’‘\'/|&_–—-]'

/** Small words between the parts of citations, the names of fields of records, and HTML’s entities. */
const small =
  '(?:of|in|on|at|to|from|the|and|also|see|cf|especially|esp|ibid|here|both|as|well|by|with|for)'

/** `, and at `, ` of `, `](`; not ` about `. */
const close = new RegExp(`^(?:${signs}|(?<!\\p{L})${small}(?!\\p{L}))*$`, 'iu')

const closeWithSemicolons = new RegExp(`^(?:${signs}|;|(?<!\\p{L})${small}(?!\\p{L}))*$`, 'iu')

/** An empty line; or a new line with the number of a note, or a sign of a list. */
const entry = /\n[^\S\n]*\n|\n\s*(?:\[?\d{1,3}[\].)]\s|[•*–-]\s|@\w+\s*[{(]|TY {2}-)/

/** A line that ends without a sign that it goes on: `d162`; not `doc. 162,` or `FRUS, 1964–`. */
const lineEnd = /(?:^|[^\s,:;(\[–—-])[^\S\n]*\n(?!\s*(?:and|of|in|to|through|or)\b)/

/** Begins a see reference: `see`, `compare`. */
const see = /(?<!\p{L})(?:see|compare|cf)(?!\p{L})/iu

/** Classify a text between two marks; one longer than `maxGap` is a break. */
export function toGap(text: string): Gap {
  if (text.length > maxGap || entry.test(text)) return 'break'
  if (close.test(text)) return lineEnd.test(text) || see.test(text) ? 'next' : 'close'
  return closeWithSemicolons.test(text) ? 'next' : 'words'
}

/** A page of another source, or its imprint: `, 366.`, `p. 366`, `(New York, 1999)`; not `February 24, 1965`. */
const other =
  /(?:,|\bpp?\.)\s(?!(?:1[6-9]|20)\d\d)\d{1,4}(?:[–-]\d{1,4})?\s?(?:[.;)\n]|$)|\([^()]{0,80}\b(?:1[6-9]|20)\d\d\)/

/** Whether a text cites another source. */
export function citesOther(text: string): boolean {
  return other.test(text)
}

/** Words behind a `;`, up to a place. */
const afterSemicolon = /;([^;]*)$/

/** The imprint of a book, directly before a place: `(Washington, 1996), `. */
const imprint = /\([^()]*\d{4}\),?\s*$/

/** Whether a page is of the book before it: another may be named behind a `;`, unless that is in the title of the book. */
export function staysInBook(between: string): boolean {
  const tail = afterSemicolon.exec(between)?.[1]
  return tail === undefined || imprint.test(tail)
}

/** Text directly before a place that stands alone: the beginning, a bracket, the end of a sentence; not `War, `. */
const alone =
  /(?:^|[.;:!?()\[\]“"‘—\n]|(?<!\p{L})(?:see(?: also)?|cf\.?|compare|and|in|also|at),?)[\s“"‘*_]*$/iu

/** A small letter before a place: `said in `; not `War, ` or `Papers `. */
const afterWord = /(?<!\p{L})\p{Ll}+\s+$/u

/** Whether a place stands alone, without words that it may belong to. */
export function standsAlone(before: string): boolean {
  return alone.test(before)
}

/** Whether a document is that of a citation, by the words before it: not of a book that these name. */
export function isOwnDocument(before: string): boolean {
  return alone.test(before) || afterWord.test(before)
}

/** The end of a sentence, or another beginning of a citation: `. `, `; `, `(`, `see `; not `Vol. ` or `David C. `. */
const boundary =
  /\n[^\S\n]*\n|(?<=[\d.)”"’\]][^\S\n]{0,9})\n|(?<=(?:^|\n)\S+)\n|\n\s*(?=\[?\d{1,3}[\].)]\s|[•–-]\s)|(?:;|(?<!\d)\((?![^()]{0,200}\)))\s*|(?<!(?<!\p{L})(?:vols?|pp?|nos?|pts?|eds?|docs?|et al|arts?|nn?|paras?|chs?|fols?|mr|mrs|dr|gen|st|jr|sr|u\.s|\p{L}))[.?!][)\]”’"]*\s+(?=[\p{Lu}“"‘(\[])|(?<!\p{L})(?:see(?: also)?|cf\.|compare)\s+/giu

/** The number of a note, or a sign of a list, at the beginning of a line. */
const marker = /^\s*(?:\[?\d{1,3}[\].)]\s+|[•*–-]\s+)/

/** A quotation before what is cited, such as the title of a document: `“Memorandum,” February 24, 1965, in `. */
const quoted = /[“"][^”"\n]{1,400}(?:\n[^”"\n]{1,200}){0,4}[”"][^.;”"]{0,120}[.]?[^.;”"]{0,60}$/u

/**
 * Find where the citation that leads to a mark begins: with the title that is quoted before it, else behind the last
 * boundary.
 *
 * @param before
 *   Text before the mark, from the end of the last citation, at most `maxGap` long.
 * @returns
 *   Offset in that text (UTF-16 code units, 0-based).
 */
export function findBeginning(before: string): number {
  const title = findTitle(before)
  if (title !== undefined) return title
  let start = 0
  for (const match of before.matchAll(boundary)) start = match.index + match[0].length
  start += marker.exec(before.slice(start))?.[0].length ?? 0
  return start + (leading.exec(before.slice(start))?.[0].length ?? 0)
}

/** Signs and small words at the beginning of a citation: `, and in `; not `in a`. */
const leading = /^(?:[\s,:.)\]>”’]|(?:and|in|also|see)\s|\d{1,3}\.\s)+/i

/** Find where the title begins that is quoted before a mark; nothing where none is. */
export function findTitle(before: string): number | undefined {
  return quoted.exec(before)?.index
}

/** `[the memorandum](<` before an address. */
const linkStart = /\[[^\]\n]{0,200}\]\(<?$/

/** `>)` behind an address. */
const linkEnd = /^>?\)/

/**
 * Widen the range of an address to that of its link in Markdown: `[the memorandum](https://…)`.
 *
 * @param from
 *   Offset at which the link may begin: the end of the citation before it, which may have its `[`.
 */
export function widenLink(text: string, { start, end }: TextRange, from: number): TextRange {
  const opening = linkStart.exec(text.slice(Math.max(from, start - 210), start))?.[0].length
  const isInside =
    start > from && text.charAt(start - 1) === '[' && text.slice(start, end).includes('](')
  if (opening === undefined && !isInside) return { start, end }
  const closing = linkEnd.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return closing === 0 ? { start, end } : { start: start - (opening ?? 1), end: end + closing }
}

/** The end of a sentence, bracket, line, or part of a note. */
const clauseEnd = /[;()\[\]\n]|[.!?](?:[)\]”’"]|\s|$)|(?<!\p{L})(?:see|and in)(?!\p{L})/giu

/** Maximum length of what follows the name of an archive: its place, a box (UTF-16 code units). */
const maxTail = 160

/** Find where a citation ends that may go on behind its last mark: `, Trieste, Karton 12`. */
export function findEnd(text: string, end: number): number {
  const tail = text.slice(end, end + maxTail)
  const found = tail.search(clauseEnd)
  return end + tail.slice(0, found < 0 ? tail.length : found).trimEnd().length
}
