/** Where the words of a document are that are in another one now. */

import type { Permalink, PermalinkTarget, Unnamed } from '../tree/permalink.ts'
import { isSameWords, maxDistance, toDistance, toHash } from './fingerprint.ts'
import { matchDocument } from './match-document.ts'

/** A place in a document. */
export type Place = Exclude<PermalinkTarget, 'withdrawn'>

/** Least number of places that went to one document together: the words of one, such as “Ibid.”, may be there by chance. */
const minTogether = 2

/**
 * Find places of a document in another one.
 *
 * @param permalinks
 *   Addresses of the places.
 * @param units
 *   Units of the other document that may have their words.
 * @returns
 *   Anchor in the other document for each of the anchors that were found.
 */
export function findInDocument(
  permalinks: ReadonlyArray<Permalink>,
  units: ReadonlyArray<Unnamed>,
): Map<string, string> {
  const known = new Map(permalinks.map((permalink) => [permalink.anchor, permalink]))
  const byAnchor = new Map(units.map((unit) => [unit.anchor, unit]))
  const { anchors } = matchDocument(permalinks, units)
  return new Map(
    [...anchors].flatMap(([now, anchor]) => {
      const [one, other] = [known.get(anchor), byAnchor.get(now)]
      return one && other && isLikely(one, other) ? [[anchor, now] as const] : []
    }),
  )
}

/** Whether a unit has the words of an address, as published or corrected. A printed page has none. */
function isLikely({ fingerprint: one }: Permalink, { fingerprint: other }: Unnamed): boolean {
  if (one === undefined || other === undefined) return one === other
  return isSameWords(one, other) || toDistance(one, other) <= maxDistance
}

/**
 * Make a function that finds the places of a document whose words are in other documents now.
 *
 * @param added
 *   New units of documents, by the ids of the documents.
 * @returns
 *   Function that takes addresses whose words have gone, and returns a place for each anchor that was found. Where two places have
 *   the words, neither is chosen.
 */
export function movedPlacesFinder(
  added: ReadonlyMap<string, ReadonlyArray<Unnamed>>,
): (gone: ReadonlyArray<Permalink>) => Map<string, Place> {
  const places = new Map<string, Place | undefined>()
  for (const [document, units] of added) {
    for (const unit of units) {
      const key = toKey(unit)
      places.set(key, places.has(key) ? undefined : { document, anchor: unit.anchor })
    }
  }
  return (gone) => {
    const found = gone.flatMap((permalink) => {
      const place = places.get(toKey(permalink))
      return place === undefined ? [] : [{ permalink, place }]
    })
    const together = Map.groupBy(found, ({ place }) => place.document)
    return new Map(
      found
        .filter(
          ({ permalink: { fingerprint }, place: { document } }) =>
            fingerprint === undefined || (together.get(document)?.length ?? 0) >= minTogether,
        )
        .map(({ permalink, place }) => [permalink.anchor, place]),
    )
  }
}

/** What a place has in another document too: its words; the number of a printed page, which is once in a volume. */
function toKey({ anchor, fingerprint }: Permalink | Unnamed): string {
  return fingerprint === undefined ? anchor : toHash(fingerprint)
}
