/**
 * The forms of the Chicago Manual of Style for published volumes, based on its example of a document of such a volume
 * (17th edition, 14.111 and 14.120; 18th, 14.23–24).
 *
 * The example is a letter, so its note begins with the author. Here a citation begins with the heading, which suits every
 * document. A bibliography lists the document, without the exact place.
 */

import type { Volume } from '../../schemas/volume.ts'
import { toBook, toShortBook } from './book.ts'
import {
  type Cited,
  isNumbered,
  listAddresses,
  toAccess,
  toImprint,
  toPinpoint,
  toPlaceInVolume,
  toRange,
} from './cited.ts'
import { toCitedDate } from './cited-date.ts'
import { isAdded } from './distinctions.ts'
import { listEditors, listInverted, type NameLimit, toEditorRole } from './names.ts'
import { toShortTitle } from '../../edition/display/short-title.ts'
import { capitalize, quoteTitle } from './phrases.ts'
import { endSentence, joinParts, joinSentences, type Part, type Segment } from './segments.ts'

/** What an edition of the manual prescribes. */
interface Rules {
  /** Names in a note. */
  note: NameLimit
  /** Names in a bibliography. */
  bibliography: NameLimit
  /** First year of publication from which the place is omitted. */
  withoutPlaceFrom: number
}

/** Edition of the manual. */
export type ChicagoEdition = keyof typeof editions

const editions = {
  // 14.76: up to three names in a note, up to ten in a bibliography, of more the first seven.
  17: {
    note: { max: 3, shown: 1 },
    bibliography: { max: 10, shown: 7 },
    withoutPlaceFrom: Infinity,
  },
  // 13.23: up to two names in a note, up to six in a bibliography, of more the first three. 14.30–31: no place of
  // publication for books since 1900.
  18: {
    note: { max: 2, shown: 1 },
    bibliography: { max: 6, shown: 3 },
    withoutPlaceFrom: 1900,
  },
} satisfies Record<number, Rules>

/** Cite in a full note. */
export function toChicagoNote(cited: Cited, edition: ChicagoEdition): Array<Segment> {
  const { volume } = cited
  const { note } = editions[edition]
  const { set, number, own } = toBook(volume)
  const editors = toEditors(volume, 'ed. ', note)
  const imprint = toChicagoImprint(volume, edition)
  const date = toCitedDate(cited)
  const title = `${quoteTitle(cited.title, ',')} ${date === undefined ? '' : `${date}, `}in `
  const book = joinParts([set, number, own, editors], ', ')
  return endSentence(
    joinParts(
      [
        joinParts([title, book, imprint && ` (${imprint})`]),
        toPlaceInVolume(cited, 'doc.'),
        toPinpoint(cited),
        toAccess(cited, 'accessed '),
        ...listAddresses(cited),
      ],
      ', ',
    ),
  )
}

/**
 * Cite in a short note, for sources that a full note has cited before; it is the same in both editions. The title is whole,
 * and the date follows it, where a document of the same pages would be cited alike.
 */
export function toChicagoShortNote(cited: Cited): Array<Segment> {
  const { title, volume } = cited
  const isWhole = isAdded(cited, 'short', 'title')
  const date = isAdded(cited, 'short', 'date') ? toCitedDate(cited) : undefined
  const place = [toPlaceInVolume(cited, 'doc.'), toPinpoint(cited)]
  const book = joinParts([date, ...toShortBook(volume), ...place], ', ')
  return endSentence(
    joinParts([`${quoteTitle(isWhole ? title : toShortTitle(title), ',')} `, book]),
  )
}

/** Cite in a bibliography. */
export function toChicagoEntry(cited: Cited, edition: ChicagoEdition): Array<Segment> {
  const { volume, pages } = cited
  const { bibliography } = editions[edition]
  const isByNumber = isNumbered(cited)
  const range = !isByNumber && pages !== undefined ? toRange(pages) : undefined
  const editors = toEditors(volume, 'edited by ', bibliography)
  const [first, ...sentences] = listBookSentences(volume, [editors, range])
  return joinSentences([
    quoteTitle(cited.title, '.'),
    toCitedDate(cited),
    joinParts(['In ', first]),
    ...sentences,
    toChicagoImprint(volume, edition),
    isByNumber ? toPlaceInVolume(cited, 'Document') : undefined,
    toAccess(cited, 'Accessed '),
    ...listAddresses(cited),
  ])
}

/** Cite the volume itself in a bibliography, as is usual for letters in a collection. */
export function toChicagoVolumeEntry(cited: Cited, edition: ChicagoEdition): Array<Segment> {
  const { volume } = cited
  const { editors = [] } = volume
  const names = listInverted(editors, editions[edition].bibliography)
  return joinSentences([
    names && `${names}, ${toEditorRole(editors)}`,
    ...listBookSentences(volume, []),
    toChicagoImprint(volume, edition),
    toAccess(cited, 'Accessed '),
    ...listAddresses(cited),
  ])
}

/** Name a volume in one or two sentences, the last with more parts: `*Series*. Vol. 2, *Title*, edited by …` */
function listBookSentences(volume: Volume, more: ReadonlyArray<Part>): Array<Part> {
  const { set, number, own } = toBook(volume)
  if (number === undefined || own === undefined)
    return [joinParts([set, number, own, ...more], ', ')]
  return [set, joinParts([capitalize(number), own, ...more], ', ')]
}

function toEditors({ editors = [] }: Volume, before: string, limit: NameLimit): string | undefined {
  return editors.length === 0 ? undefined : before + listEditors(editors, limit)
}

/** The district after the city's name: `, D.C.`; not `Washington`. */
const district = /^Washington(?:, D\.?C\.?)?$/

/** Limit the names in a note as an edition of the manual does. */
export function toNoteLimit(edition: ChicagoEdition): NameLimit {
  return editions[edition].note
}

/** Format place, publisher and year as an edition of the manual does. */
export function toChicagoImprint(volume: Volume, edition: ChicagoEdition): string {
  return toImprint(volume, toPlace(volume, edition))
}

/** Format the place of publication. Chicago adds the district: `Washington, DC`. */
function toPlace({ place, year = 0 }: Volume, edition: ChicagoEdition): string | undefined {
  return year < editions[edition].withoutPlaceFrom
    ? place?.replace(district, 'Washington, DC')
    : undefined
}
