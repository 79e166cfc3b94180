/** Where the words of a document are that are in another one now. */

import type { Permalink, Unnamed } from '../tree/permalink.ts'
import { isSameWords, maxDistance, toDistance } from './fingerprint.ts'
import { matchDocument } from './match-document.ts'

/**
 * Find places of a document in another one.
 *
 * @param permalinks
 *   Addresses of the places.
 * @param units
 *   Units of the other document that may have their words.
 * @returns
 *   Anchor in the other document for each of the anchors that were found; none for words that are alike, of which some are missing.
 */
export function findInDocument(
  permalinks: ReadonlyArray<Permalink>,
  units: ReadonlyArray<Unnamed>,
): Map<string, string> {
  const known = new Map(permalinks.map((permalink) => [permalink.anchor, permalink]))
  const byAnchor = new Map(units.map((unit) => [unit.anchor, unit]))
  const { anchors, doubts } = matchDocument(permalinks, units)
  for (const { anchor } of doubts.flatMap(({ permalinks }) => permalinks)) known.delete(anchor)
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
