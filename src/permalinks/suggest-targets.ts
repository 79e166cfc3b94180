import { isSameWords, toDistance } from './fingerprint.ts'
import { findHolder } from './find-holder.ts'
import type { Permalink, Unnamed } from '../tree/permalink.ts'

/** Greatest number of bits in which the sketches of a text and of one that contains it differ. */
const maxDistance = 17

/** Least number of bits by which the next similar text is further away. */
const minLead = 4

/** Greatest number of addresses for which similar words are looked for: each takes time, as long as the document. */
const maxSearches = 200

/**
 * Suggest where the addresses lead whose words have gone: to the unit with the most similar words, into which they may have been
 * merged, else to what held them, else to the document. A unit with words of its own that have not changed has taken up none, and
 * of units that are alike none is chosen.
 *
 * @param gone
 *   Published addresses.
 * @param permalinks
 *   All published addresses of the document.
 * @param units
 *   Units of the document as it is now.
 * @param anchors
 *   Their addresses, by their anchors by count.
 * @returns
 *   Anchor for each of the addresses; empty for the document.
 */
export function suggestTargets(
  gone: ReadonlyArray<Permalink>,
  permalinks: ReadonlyArray<Permalink>,
  units: ReadonlyArray<Unnamed>,
  anchors: ReadonlyMap<string, string>,
): Array<string> {
  if (gone.length === 0) return []
  const inUse = new Set(anchors.values())
  const known = new Map(permalinks.map((permalink) => [permalink.anchor, permalink.fingerprint]))
  const changed = units.filter(({ anchor, fingerprint }) => {
    const before = known.get(anchors.get(anchor) ?? anchor)
    return before === undefined || !isSameWords(before, fingerprint ?? '')
  })
  return gone.map((permalink, index) => {
    const near = index < maxSearches ? findNearest(permalink, changed) : undefined
    return (near && anchors.get(near.anchor)) ?? findHolder(permalink.anchor, inUse)
  })
}

function findNearest(
  { fingerprint }: Permalink,
  units: ReadonlyArray<Unnamed>,
): Unnamed | undefined {
  if (fingerprint === undefined) return undefined
  let best: Unnamed | undefined
  let [least, next] = [Infinity, Infinity]
  for (const unit of units) {
    if (unit.fingerprint === undefined) continue
    const distance = toDistance(unit.fingerprint, fingerprint)
    if (distance < least) [best, least, next] = [unit, distance, least]
    else if (distance < next) next = distance
  }
  return least <= maxDistance && next - least >= minLead ? best : undefined
}
