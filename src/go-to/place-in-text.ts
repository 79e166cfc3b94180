import { foldWords } from '../tree/fold-words.ts'
import { toPlaces } from './citations/places.ts'
import type { Requested } from './requested.ts'
import { readTerm, readTerms } from './terms.ts'

/** What a citation in the text has behind the title of a document. */
export interface PlaceInText {
  /** Places in the document; empty where only the document is cited. */
  places: ReadonlyArray<Omit<Requested, 'certain'>>
  /** Number of the document: `162`. */
  number?: string
  /** Other words, folded, which say which document is meant: `4 may 1871`, `box 3`. */
  words: ReadonlyArray<string>
}

/** The number of a page alone: `367`, `366–67`; not `p. 367`. */
const pageAlone = /^(?<page>\d{1,5}|[ivxlc]{1,8})(?:[–-](?<last>\d{1,5}|[ivxlc]{1,8}))?$/i

/** A date: `4 May 1871`, `May 4, 1871`, `May 1871`; not `1871` or `note 4`. */
const date = /(?:(?<!\d)\d{1,2}\s)?\p{Lu}\p{Ll}{2,8}\.?\s(?:\d{1,2},\s)?\d{4}(?!\d)/gu

/** A year alone, behind a comma: `1871`; not `366`. */
const year = /^(?:1[5-9]|20)\d\d$/

/**
 * Read what is behind the title of a citation in the text.
 *
 * @param text
 *   Text, trimmed: `doc. 162, point 3, p. 367`, `367`.
 * @param isBehindComma
 *   Whether a comma is before it, behind which a year may be that of the document.
 */
export function readPlaceInText(text: string, isBehindComma: boolean): PlaceInText {
  const { page, last } = pageAlone.exec(text)?.groups ?? {}
  if (page !== undefined && !(isBehindComma && year.test(text))) {
    const term = { type: 'page' as const, label: page, ...(last !== undefined && { last }) }
    return { places: toPlaces([{ terms: [term], gap: '' }]), words: [] }
  }
  const whole = readTerms(text)
  const isRead = whole.end === text.length
  const dates = isRead ? [] : Array.from(text.matchAll(date), ([found]) => found)
  const undated = isRead ? text : text.replace(date, '')
  const parts = undated.split(/,\s*/).filter((part) => part.trim() !== '')
  const isPlace = (part: string) => isRead || readTerm(part, 0) !== undefined
  const { terms, end } = readTerms(parts.filter(isPlace).join(', '))
  const others = isRead ? [] : parts.filter((part) => !isPlace(part))
  const unread = parts.filter(isPlace).join(', ').slice(end)
  const number = terms.find(({ type }) => type === 'document')?.label
  const own = terms.filter(({ type }) => type !== 'document')
  return {
    places: own.length === 0 ? [] : toPlaces([{ terms: own, gap: '' }]),
    ...(number !== undefined && { number }),
    words: [...dates, ...others, unread].map(foldWords).filter((words) => words !== ''),
  }
}
