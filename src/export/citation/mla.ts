/** The forms of the MLA Handbook, 9th edition, based on its template of core elements. */

import type { Pages } from '../../tree/pages.ts'
import { toBook, toShortBook } from './book.ts'
import {
  type Cited,
  isNumbered,
  listAddresses,
  toPinpoint,
  toPlaceInVolume,
  toPublisher,
  toRange,
} from './cited.ts'
import { toMlaDate, toMlaDay } from './cited-date.ts'
import { type Distinction, isAdded } from './distinctions.ts'
import { listEditors, type NameLimit } from './names.ts'
import { toShortTitle } from '../../edition/display/short-title.ts'
import { quoteTitle } from './phrases.ts'
import { joinParts, joinSentences, type Part, type Segment } from './segments.ts'

/** Names in an entry (5.8, 5.41): up to two, of more the first. */
export const mlaNames: NameLimit = { max: 2, shown: 1 }

/**
 * Cite in a list of works: title, date of the document, then series, editors, number, publisher, year, and place in the
 * volume. The date of publication is omitted where it is not known.
 */
export function toMlaEntry(cited: Cited): Array<Segment> {
  const { volume, pages } = cited
  const { editors = [], year } = volume
  const { set, number, own } = toBook(volume)
  return toMlaSentences(cited, quoteTitle(cited.title, '.'), [
    set,
    editors.length > 0 ? `edited by ${listEditors(editors, mlaNames, ', ')}` : undefined,
    number,
    own,
    toPublisher(volume),
    year === undefined ? undefined : String(year),
    isNumbered(cited) ? toPlaceInVolume(cited, 'doc.') : undefined,
    pages && toMlaPages(pages),
  ])
}

/** Write the sentences of an entry: title, date, container, access. */
export function toMlaSentences(
  cited: Cited,
  title: Part,
  container: ReadonlyArray<Part>,
): Array<Segment> {
  const addresses = listAddresses(cited).map((address) => address.replace(protocol, ''))
  const accessed = toMlaDay(cited.accessed)
  return joinSentences([
    title,
    toMlaDate(cited),
    joinParts([...container, ...addresses], ', '),
    accessed && `Accessed ${accessed}`,
  ])
}

/** What the MLA leaves out before an address (5.95): `https://`; not `ftp://`. */
const protocol = /^https?:\/\//

/**
 * Cite in the text, in parentheses: the title, shortened, and the exact place (6.22, 6.26). A title that others of the edition
 * share is followed by what distinguishes it.
 */
export function toMlaInText(cited: Cited): Array<Segment> {
  const { locator } = cited
  const isWhole = isAdded(cited, 'inText', 'title')
  const title = isWhole ? cited.title : toShortTitle(cited.title)
  const added = listDistinctions(cited)
  const place = joinParts([...added, toPinpoint(cited)], ', ')
  if (place.length === 0) return joinParts([`(${quoteTitle(title, '')})`])
  // The number of a page alone has neither a comma nor a word before it.
  const [step] = locator?.steps ?? []
  if (added.length === 0 && step?.kind === 'page' && step.label !== '')
    return joinParts([`(${quoteTitle(title, '')} ${step.label})`])
  return joinParts([`(${quoteTitle(title, ',')} `, place, ')'])
}

/** List what follows a title that others share. */
function listDistinctions(cited: Cited): Array<Part> {
  const { volume, pages } = cited
  const has = (name: Distinction) => isAdded(cited, 'inText', name)
  const isByVolume = has('volume')
  return [
    has('date') ? toMlaDate(cited) : undefined,
    ...(isByVolume ? toShortBook(volume) : []),
    has('number') || isByVolume ? toPlaceInVolume(cited, 'doc.') : undefined,
    has('pages') && !isByVolume && pages ? toMlaPages(pages) : undefined,
  ].filter((part) => part !== undefined)
}

/** Numbers of pages of three digits or more, of which the last repeats only two: `366–67`; not `98–104`. */
const long = /^(\d+)(\d\d)–\1(\d\d)$/

/** Write the pages of a document, the last shortened (MLA Handbook, 2.139): `pp. 366–67`, `p. 7`. */
function toMlaPages(pages: Pages): string {
  const range = toRange(pages).replace(long, '$1$2–$3')
  return pages.first === pages.last ? `p. ${range}` : `pp. ${range}`
}
