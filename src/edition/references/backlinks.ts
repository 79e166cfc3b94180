import type { Locator } from '../../tree/locator.ts'
import { writePlace } from '../../tree/locator-words.ts'
import type { FindPlace } from '../places/places.ts'
import type { Reference } from './references.ts'

/** A place that refers to a document. */
export interface Backlink<Document> extends Pick<Reference, 'unit' | 'locator' | 'sentence'> {
  from: Document
  /** Anchor of the note or page that is meant; absent where the whole document is. */
  fragment?: string
}

/**
 * Turn references round: who refers to each document.
 *
 * @param documents
 *   Documents in their order.
 * @param references
 *   What they refer to, by their ids.
 * @param find
 *   Finds what the references name; one to a note that is not there is one to the document.
 * @returns
 *   Places that refer, in the order of the documents, by the ids of those referred to. A sentence that
 *   refers to one place twice stands once.
 */
export function toBacklinks<Document extends { id: string }>(
  documents: ReadonlyArray<Document>,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
  find: FindPlace,
): Map<string, Array<Backlink<Document>>> {
  const links = new Map<string, Array<Backlink<Document>>>()
  const seen = new Set<string>()
  for (const from of documents) {
    for (const { target, fragment: wanted, ...reference } of references.get(from.id) ?? []) {
      const place = find(target, wanted)
      if (place === undefined) continue
      const { document, fragment } = place
      // A note that the document itself has not.
      if (document === from.id && fragment === undefined) continue
      const own = links.get(document) ?? []
      links.set(document, own)
      const { unit, locator, sentence } = reference
      const key = JSON.stringify([document, fragment, from.id, unit, sentence])
      if (seen.has(key)) continue
      seen.add(key)
      own.push({ from, unit, locator, sentence, ...(fragment !== undefined && { fragment }) })
    }
  }
  return links
}

/** What refers to one place of a document. */
export interface BacklinkGroup<Document> {
  /** The place; absent where the document is meant. */
  place?: { id: string; locator: Locator }
  backlinks: Array<Backlink<Document>>
}

/**
 * Divide what refers to a document by the places that are meant.
 *
 * @param places
 *   The places of the document in their order, by their anchors (`toPlaces`).
 * @returns
 *   First what refers to the document as a whole, or to a place that it has not; then its places in their order. None
 *   is empty.
 */
export function groupByPlace<Document>(
  backlinks: ReadonlyArray<Backlink<Document>>,
  places: ReadonlyMap<string, Locator>,
): Array<BacklinkGroup<Document>> {
  if (backlinks.length === 0) return []
  const groups = Map.groupBy(backlinks, ({ fragment = '' }) =>
    places.has(fragment) ? fragment : '',
  )
  const whole = groups.get('')
  const referred = [...places].flatMap(([id, locator]) => {
    const own = groups.get(id)
    return own === undefined ? [] : [{ place: { id, locator }, backlinks: own }]
  })
  return whole === undefined ? referred : [{ backlinks: whole }, ...referred]
}

/** A document with its number, as a list has it. */
interface Numbered {
  id: string
  data: { number?: string; document: string }
}

/**
 * Name a place that refers, as the spine does.
 *
 * @param to
 *   Id of the document that is referred to.
 * @returns
 *   `173, n. 4`; `n. 4` alone in the document itself.
 */
export function toBacklinkName({ from, locator }: Backlink<Numbered>, to: string): string {
  const short = writePlace(locator, 'short')
  return from.id === to ? short : `${from.data.number ?? from.data.document}, ${short}`
}

/** How many places are named; the others are counted. */
const maxNamed = 3

/**
 * Say what refers to each place of a document.
 *
 * @param to
 *   Id of the document.
 * @returns
 *   `Document 173, n. 4; n. 2; and 3 more`, by the anchors of the places.
 */
export function toBacklinkSummaries(
  groups: ReadonlyArray<BacklinkGroup<Numbered>>,
  to: string,
): Map<string, string> {
  return new Map(
    groups.flatMap(({ place, backlinks }) => {
      if (place === undefined) return []
      const names = backlinks.map((one) => {
        const name = toBacklinkName(one, to)
        return one.from.id === to ? name : `Document ${name}`
      })
      const more = names.length > maxNamed ? [`and ${names.length - maxNamed} more`] : []
      return [[place.id, [...names.slice(0, maxNamed), ...more].join('; ')]]
    }),
  )
}
