/**
 * The forms for a volume itself, and for a whole collection of papers; those for bibliographies are beside the forms of documents.
 *
 * A note of the Chicago Manual of Style begins with the editors (17th edition, 14.103; 18th, 14.10), and so does an entry of the
 * MLA (Handbook, 9th edition, 5.8).
 */

import type { Volume } from '../../schemas/volume.ts'
import { toPlaceInArchive } from './archive-place.ts'
import { toBook, toShortBook } from './book.ts'
import { type ChicagoEdition, toChicagoImprint, toNoteLimit } from './chicago.ts'
import { type Cited, listAddresses, toAccess, toPublisher } from './cited.ts'
import { mlaNames, toMlaSentences } from './mla.ts'
import { listEditors, listInverted, type NameLimit, toEditorRole } from './names.ts'
import { capitalize } from './phrases.ts'
import { endSentence, joinParts, joinSentences, type Part, type Segment } from './segments.ts'

/** Cite a volume in a full note: `David C. Humphrey et al., eds., *Series*, vol. 2, *Title* (Washington, DC: …, 1996)` */
export function toVolumeNote(cited: Cited, edition: ChicagoEdition): Array<Segment> {
  const { volume } = cited
  const { editors = [] } = volume
  const { set, number, own } = toBook(volume)
  const imprint = toChicagoImprint(volume, edition)
  const names = listEditors(editors, toNoteLimit(edition))
  const book = joinParts([...(names ? [names, toEditorRole(editors)] : []), set, number, own], ', ')
  return endSentence(
    joinParts(
      [
        joinParts([book, imprint && ` (${imprint})`]),
        toAccess(cited, 'accessed '),
        ...listAddresses(cited),
      ],
      ', ',
    ),
  )
}

/** Cite a volume in a short note: `Humphrey, Landa, and Smith, *Series*, vol. 2` */
export function toVolumeShortNote({ volume }: Cited, edition: ChicagoEdition): Array<Segment> {
  const names = listFamilies(volume, toNoteLimit(edition))
  return endSentence(joinParts([names, ...toShortBook(volume)], ', '))
}

/** Cite a volume in the MLA’s list of works. */
export function toVolumeMlaEntry(cited: Cited): Array<Segment> {
  const { volume } = cited
  const { editors = [], year } = volume
  const { set, number, own } = toBook(volume)
  const names = listInverted(editors, mlaNames)
  const inSeries =
    number === undefined || own === undefined ? [number, own] : [capitalize(number), own]
  return toMlaSentences(
    { ...cited, when: undefined },
    joinSentences([names && `${names}, ${editors.length === 1 ? 'editor' : 'editors'}`, set]),
    [...inSeries, toPublisher(volume), year === undefined ? undefined : String(year)],
  )
}

/** Cite a volume in the text as the MLA does. */
export function toVolumeMlaInText({ volume }: Cited): Array<Segment> {
  const book: ReadonlyArray<Part> = [listFamilies(volume, mlaNames), ...toShortBook(volume)]
  return joinParts(['(', joinParts(book, ', '), ')'])
}

/** Cite a collection of papers in a full note. */
export function toCollectionNote(cited: Cited): Array<Segment> {
  const { collection, repository } = toPlaceInArchive(cited)
  return endSentence(
    joinParts(
      [collection, ...repository, toAccess(cited, 'accessed '), ...listAddresses(cited)],
      ', ',
    ),
  )
}

/** Cite a collection of papers in a short note, without the repository. */
export function toCollectionShortNote(cited: Cited): Array<Segment> {
  return endSentence(toPlaceInArchive(cited).collection)
}

/** Cite a collection of papers in the MLA’s list of works. */
export function toCollectionMlaEntry(cited: Cited): Array<Segment> {
  const { collection, repository } = toPlaceInArchive(cited)
  return toMlaSentences({ ...cited, when: undefined }, collection, repository)
}

/** Cite a collection of papers in the text as the MLA does. */
export function toCollectionMlaInText(cited: Cited): Array<Segment> {
  return joinParts(['(', toPlaceInArchive(cited).collection, ')'])
}

/** List the family names of the editors. */
function listFamilies({ editors = [] }: Volume, limit: NameLimit): string {
  return listEditors(
    editors.map(({ family }) => ({ family })),
    limit,
  )
}
