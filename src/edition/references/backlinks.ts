import { type Locator, toPlaceKind } from '../../tree/locator.ts'
import { type PlaceWords, writePlace } from '../../tree/locator-words.ts'
import type { Words } from '../../words/words.ts'
import type { FindPlace } from '../places/places.ts'
import type { Reference } from './references.ts'

/** A reference to a document, seen from its target. */
export interface Backlink<Document> extends Pick<Reference, 'unit' | 'locator' | 'sentence'> {
  from: Document
  /** Anchor of the note, unit or page that is referred to; absent for the whole document. */
  fragment?: string
}

/**
 * Invert references into backlinks: the references to each document.
 *
 * @param documents
 *   Documents in their order.
 * @param references
 *   References of each document, by the document's id.
 * @param find
 *   Finds the target of a reference; a reference to a missing note counts as one to the document.
 * @returns
 *   Backlinks in the order of the referring documents, by the id of the target document. A sentence that refers to
 *   one place twice is listed once.
 */
export function toBacklinks<Document extends { id: string }>(
  documents: ReadonlyArray<Document>,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
  find: FindPlace,
): Map<string, Array<Backlink<Document>>> {
  const links = new Map<string, Array<Backlink<Document>>>()
  const seen = new Set<string>()
  for (const from of documents) {
    for (const { target, fragment: requestedFragment, ...reference } of references.get(from.id) ??
      []) {
      const place = find(target, requestedFragment)
      if (place === undefined) continue
      const { document, fragment } = place
      // The document has no such note.
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

/** Backlinks to one place of a document. */
export interface BacklinkGroup<Document> {
  /** The place; absent for the whole document. */
  place?: { id: string; locator: Locator }
  backlinks: Array<Backlink<Document>>
}

/**
 * Group the backlinks to a document by the place referred to.
 *
 * @param places
 *   The places of the document in document order, by anchor (`collectPlaces`).
 * @returns
 *   First the backlinks to the whole document, or to a place that does not exist; then those to each place, in
 *   document order. No group is empty.
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

/** A document with its printed number. */
interface Numbered {
  id: string
  data: { number?: string; document: string }
}

/**
 * Name the place of a backlink in its short form.
 *
 * @param to
 *   Id of the document referred to.
 * @returns
 *   `173, n. 4`; `L00010, n. 4` where it has no number; only `n. 4` in the document itself.
 */
export function toBacklinkName(
  { from, locator }: Backlink<Numbered>,
  to: string,
  words: PlaceWords,
): string {
  const short = writePlace(locator, 'short', words)
  return from.id === to ? short : words.join([from.data.number ?? from.data.document, short])
}

/** Maximum number of places that are named; the others are counted. */
const maxNamed = 3

/**
 * Summarize the backlinks to each place of a document.
 *
 * @param to
 *   Id of the document.
 * @returns
 *   `Referred to in Document 173, n. 4; n. 2; and 3 more`, by the anchor of the place; with the count alone for a unit in
 *   running text, `Cited by 5`.
 */
export function toBacklinkSummaries(
  groups: ReadonlyArray<BacklinkGroup<Numbered>>,
  to: string,
  { places, backlinks: words }: Pick<Words, 'backlinks' | 'places'>,
): Map<string, { name: string; count?: string }> {
  return new Map(
    groups.flatMap(({ place, backlinks }) => {
      if (place === undefined) return []
      const names = backlinks.slice(0, maxNamed).map((one) => {
        const { id, data } = one.from
        return id === to || data.number === undefined
          ? toBacklinkName(one, to, places)
          : places.join([places.document(data.number), writePlace(one.locator, 'short', places)])
      })
      const more = backlinks.length - names.length
      if (toPlaceKind(place.locator) === 'note')
        return [[place.id, { name: words.referredToIn(names, more) }]]
      const count = words.citedBy(backlinks.length)
      return [[place.id, { name: words.citedByPlaces(count, names, more), count }]]
    }),
  )
}
