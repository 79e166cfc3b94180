/** What identifies an unpublished document, and where an archive keeps it, as parts of a citation. */

import { listShelf } from '../../edition/records/holding.ts'
import { archive as words } from '../../words/en/archive.ts'
import { type Cited, toPinpoint } from './cited.ts'
import { toCitedDate } from './cited-date.ts'
import { isAdded } from './distinctions.ts'
import { toPhrase } from './phrases.ts'

/** Where a document is kept; a part that is not known is absent, or its list empty. */
interface PlaceInArchive {
  /** `box 3`, `folder 12` */
  box: Array<string>
  /** Reference code. */
  code: Array<string>
  /** Box, folder, and reference code. */
  shelf: Array<string>
  collection: string
  /** Repository and its place. */
  repository: Array<string>
}

/** List the parts that identify a document in its collection, with the exact place. */
export function toArchiveSource(cited: Cited): Array<string | undefined> {
  const { shelf, collection } = toPlaceInArchive(cited)
  const isShelved = isAdded(cited, 'short', 'shelf')
  return [...listItem(cited), toPinpoint(cited), ...(isShelved ? shelf : []), collection]
}

/** Heading and date of a document. */
export function listItem(cited: Cited): Array<string | undefined> {
  return [toPhrase(cited.title), toCitedDate(cited)]
}

/** Where a document is kept; the title of the volume is that of the collection, if none is stated. */
export function toPlaceInArchive({ volume, holding = {} }: Cited): PlaceInArchive {
  const { referenceCode, collection = volume.title, repository, location, ...rest } = holding
  const box = listShelf(rest, words).map(toPhrase)
  const code = referenceCode === undefined ? [] : [toPhrase(referenceCode)]
  return {
    box,
    code,
    shelf: [...box, ...code],
    collection: toPhrase(collection),
    repository: [repository, location].flatMap((part) => (part ? [toPhrase(part)] : [])),
  }
}
