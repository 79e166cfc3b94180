import { findAll } from '../tree/find-all.ts'
import { footnoteDefinitionId, pageBreakId } from '../tree/ids.ts'
import type { CrossReference } from '../tree/nodes.ts'
import { siblingId, volumeId } from './volumes.ts'

/** A reference in a text: where it stands (UTF-16 code units, 0-based) and where it leads. */
export interface Citation extends Pick<
  CrossReference,
  'label' | 'target' | 'fragment' | 'external'
> {
  start: number
  end: number
}

/** What the citations of a document are read with. */
export interface Context {
  /** Id of the volume that the document is in, where it is known. */
  volume: string | undefined
  /** Number of the document, as printed in its title. */
  number: string | undefined
}

/** A book that has been cited; `volume` is its id where it is one of the series and named. */
interface Book {
  volume: string | undefined
}

/** Where a word begins, be it glued to a number. */
const start = '(?<![A-Za-z])'
const roman = '[IVXLC]+'
const years = '\\d{4}(?:[–-]\\d{2,4})?'

/** What citations are made of: the alternatives of one pattern. */
const part = new RegExp(
  [
    // `Foreign Relations, 1964–1968, vol. I`, `…, vol. XII, Part 2`; not `the Foreign Relations Committee`.
    `Foreign Relations(?: of the United States)?,? (?<years>${years}),? [Vv]ol(?:ume|[.]) (?<volume>${roman})(?:,? [Pp](?:ar)?t[.]? (?<part>\\d))?`,
    // `vol. III` of the same years, or of another book; not `volumes`.
    `${start}[Vv]ol(?:ume|[.]) (?<sibling>${roman}|\\d{1,2})\\b`,
    // `Ibid.`; not `ibidem`.
    `${start}(?<ibid>[Ii]bid)[.]`,
    // `see p. 367`; not `ibid., p. 367`.
    `${start}(?:[Ss]ee(?: also)?|[Aa]nte|[Pp]ost),? pp?[.] (?<page>\\d{1,4})(?!\\d)`,
    // `footnote 3 above`; not `footnote 3, supra`, which is a note of another document.
    `${start}[Ff]ootnotes? (?<own>\\d{1,3})(?:(?:[–-]|,? and )\\d{1,3})? (?:above|below)\\b`,
    // `footnote 2, Document 252`, `Documents 76`; not `Document A/3527`, `Document 1/52`.
    `(?:${start}[Ff]ootnotes? (?<note>\\d{1,3}),?(?: (?:to|of|in))? )?${start}Documents? (?<document>\\d{1,3})(?![\\d/])`,
  ].join('|'),
  'g',
)

/** Between the name of a volume, or `Ibid.`, and a document of it: `, `; not `. See`. */
const joined = /^[,;]?\s*$/

/** Before a volume that is named by its number alone; not `Gravel Edition, `. */
const sameSeries = /(?:^|[;(]|\b(?:and|see|See|in|also|of)),?\s*$/

/** The next number of a list: `, 77`, `, and 80`, ` and 149`, `-13`; not `, 1965`. */
const next = /(?:,? and |, |[–-]| through | to )(\d{1,3})(?![\d/])/y

/** Another book, named behind the number: `Document 25 in vol. III`; not `Document 25. Volume II`. */
const behind = /^,? (?:in |of )?(?:[Ii]bid[.]|Foreign Relations,|[Vv]ol(?:ume|[.]) [IVXLC])/

/** `UN Document 5`, `Working Document 3`: papers of other bodies; not `See Document 161`. */
const otherBody =
  /(?:\p{Lu}[.]){2,}\s$|(?<!\p{L})(?!(?:See|Also|And|As|In|From|For|With|Cf|Compare|Printed|Both|Regarding)\s)\p{Lu}[\p{L}’]*\s$/u

/** How much before and after a reference tells whose document it is (UTF-16 code units). */
const window = 24

/**
 * Make a function that finds the citations in the texts of a document, which it takes in their order:
 * `Ibid.` points to the book that was cited last.
 */
export function citationFinder(context: Context): (text: string) => Array<Citation> {
  let cited: Book | undefined

  return function (text) {
    const citations: Array<Citation> = []
    /** The book that the text has named last, and where its name ends. */
    let named: { book: Book; end: number } | undefined

    for (const { 0: match, index: start, groups = {} } of findAll(text, part)) {
      const end = start + match.length
      const before = text.slice(Math.max(0, start - window), start)
      if (groups['years'] ?? groups['sibling']) {
        cited = { volume: nameVolume(groups, before, context) }
        named = { book: cited, end }
      } else if (groups['ibid']) {
        named = { book: cited ?? { volume: undefined }, end }
      } else if (groups['page']) {
        citations.push({ start, end, label: groups['page'], fragment: pageBreakId(groups['page']) })
      } else if (groups['own']) {
        const fragment = footnoteDefinitionId(groups['own'])
        const label = context.number
        if (label) citations.push({ start, end, label, target: `d${label}`, fragment })
      } else {
        const foreign = named && joined.test(text.slice(named.end, start)) ? named.book : undefined
        if (!foreign && !groups['note'] && otherBody.test(before)) continue
        const numbers = listNumbers(text, start, end, groups['document'] ?? '')
        const after = text.slice(numbers.at(-1)?.end, (numbers.at(-1)?.end ?? 0) + window)
        const book = foreign ?? (behind.test(after) ? { volume: undefined } : undefined)
        if (!book) cited = undefined
        const { note } = groups
        for (const number of numbers) {
          const fragment = note && { fragment: footnoteDefinitionId(note) }
          citations.push({ ...number, ...toTarget(number.label, book, context), ...fragment })
        }
      }
    }
    return citations
  }
}

function nameVolume(
  groups: Record<string, string | undefined>,
  before: string,
  context: Context,
): string | undefined {
  const { years, volume = '', part, sibling = '' } = groups
  if (years) return volumeId(years, volume, part)
  return sameSeries.test(before) ? siblingId(context.volume, sibling) : undefined
}

/** The numbers of `Documents 76, 77, and 80`, each with its place. */
function listNumbers(text: string, start: number, end: number, first: string) {
  const numbers = [{ start, end, label: first }]
  if (!/Documents \d+$/.test(text.slice(start, end))) return numbers
  for (;;) {
    next.lastIndex = numbers.at(-1)?.end ?? end
    const match = next.exec(text)
    const label = match?.[1]
    // `Documents 76, 77, and 9 others`: the numbers of a list ascend.
    const last = numbers.at(-1)?.label
    if (!match || label === undefined || Number(label) <= Number(last)) return numbers
    numbers.push({ start: next.lastIndex - label.length, end: next.lastIndex, label })
  }
}

function toTarget(label: string, book: Book | undefined, context: Context) {
  if (!book || (book.volume !== undefined && book.volume === context.volume)) {
    return { target: `d${label}` }
  }
  return book.volume ? { target: `${book.volume}/d${label}`, external: true } : { external: true }
}
