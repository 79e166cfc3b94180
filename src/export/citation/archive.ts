/**
 * The forms for an unpublished document of an archive: its heading and date, then box, folder, reference code, collection
 * and repository. A heading is a description, so it is not quoted.
 *
 * Those of the Chicago Manual of Style are based on 14.221–231 of its 17th edition, from the item to the repository; the
 * 18th has not changed them. That of the MLA is based on “Citing Materials from Physical Archives” of its Style Center,
 * where the box comes last.
 */

import { listItem, toArchiveSource, toPlaceInArchive } from './archive-place.ts'
import { type Cited, listAddresses, toAccess, toPinpoint } from './cited.ts'
import { toMlaDate } from './cited-date.ts'
import { type Distinction, isAdded } from './distinctions.ts'
import { toMlaSentences } from './mla.ts'
import { toShortTitle } from '../../edition/display/short-title.ts'
import { capitalize, toPhrase } from './phrases.ts'
import { endSentence, joinParts, joinSentences, type Segment } from './segments.ts'

/** Cite in a full note. */
export function toArchiveNote(cited: Cited): Array<Segment> {
  const { shelf, collection, repository } = toPlaceInArchive(cited)
  return endSentence(
    joinParts(
      [
        ...listItem(cited),
        toPinpoint(cited),
        ...shelf,
        collection,
        ...repository,
        toAccess(cited, 'accessed '),
        ...listAddresses(cited),
      ],
      ', ',
    ),
  )
}

/** Cite in a short note: the item and its collection. */
export function toArchiveShortNote(cited: Cited): Array<Segment> {
  return endSentence(joinParts(toArchiveSource(cited), ', '))
}

/** Cite in a bibliography: the document, or the collection alone. */
export function toArchiveEntry(cited: Cited): Array<Segment> {
  const { shelf, collection, repository } = toPlaceInArchive(cited)
  const item = [...listItem(cited), capitalize(shelf.join(', '))]
  return joinSentences([
    ...(cited.isVolume === true ? [] : item),
    collection,
    repository.join(', '),
    toAccess(cited, 'Accessed '),
    ...listAddresses(cited),
  ])
}

/** Cite in the MLA’s list of works. */
export function toArchiveMlaEntry(cited: Cited): Array<Segment> {
  const { box, code, collection, repository } = toPlaceInArchive(cited)
  const container = [collection, ...repository, ...code, ...box]
  return toMlaSentences(cited, toPhrase(cited.title), container)
}

/** Cite in the text as the MLA does, with what distinguishes a heading that others of the edition share. */
export function toArchiveMlaInText(cited: Cited): Array<Segment> {
  const { title } = cited
  const has = (name: Distinction) => isAdded(cited, 'inText', name)
  const { shelf, collection } = toPlaceInArchive(cited)
  const parts = [
    toPhrase(has('title') ? title : toShortTitle(title)),
    has('date') ? toMlaDate(cited) : undefined,
    toPinpoint(cited),
    ...(has('shelf') ? shelf : []),
    has('volume') ? collection : undefined,
  ]
  return joinParts(['(', joinParts(parts, ', '), ')'])
}
