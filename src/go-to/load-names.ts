import type { ListedDocument, ListedVolume } from '../edition/display/lists.ts'
import { isSeriesId } from '../tree/volumes.ts'
import { foldWords } from '../tree/fold-words.ts'
import { type FindNames, type Name, nameFinder } from './citations/names.ts'
import type { Edition } from './offer.ts'

/** Maximum number of volumes outside of the series whose documents are known by their titles; each loads its list. */
const maxVolumes = 8

/** Minimum number of words of a title that names a document wherever it stands: `Paolo Berti to Ada Marin`; not `Minutes`. */
const minWords = 3

/**
 * Make a function that finds the names by which texts cite the volumes of an edition: titles, collections and
 * repositories; and, outside of the series, the reference codes of documents, and the titles of those without numbers.
 *
 * @throws
 *   If a list does not load.
 */
export async function loadNames(
  volumes: ReadonlyArray<ListedVolume>,
  edition: Edition,
): Promise<FindNames> {
  const others = volumes.filter(({ id }) => !isSeriesId(id)).slice(0, maxVolumes)
  const ofDocuments = await Promise.all(
    others.map(async ({ id }) => {
      const documents = await edition.documents(id)
      return documents.flatMap((document) => listDocumentNames(document, id))
    }),
  )
  return nameFinder([
    ...volumes.flatMap(({ id, name, title, archives = [] }) =>
      [title, ...(isSeriesId(id) ? [] : [name]), ...archives].map((text) => ({ text, volume: id })),
    ),
    ...ofDocuments.flat(),
  ])
}

function listDocumentNames(
  { id, number, title, shelf }: ListedDocument,
  volume: string,
): Array<Name> {
  const code = shelf?.referenceCode
  const isName = number === undefined && foldWords(title).split(' ').length >= minWords
  return [...(code === undefined ? [] : [code]), ...(isName ? [title] : [])].map((text) => ({
    text,
    volume,
    document: id,
  }))
}
