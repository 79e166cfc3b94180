import { isSameWords, toDistance } from './fingerprint.ts'
import { findHolder } from './find-holder.ts'
import type { Permalink, Unnamed } from '../tree/permalink.ts'

/** Greatest number of bits in which the sketches of a text and of one that contains it differ. */
const maxDistance = 20

/** Greatest number of addresses for which similar words are looked for: each takes time, as long as the document. */
const maxSearches = 200

/**
 * Suggest where the addresses lead whose words have gone: to the unit with the most similar words, into which they may have been
 * merged, else to what held them, else to the document.
 *
 * @param gone
 *   Published addresses.
 * @param units
 *   Units of the document as it is now.
 * @param anchors
 *   Their addresses, by their anchors by count.
 * @returns
 *   Anchor for each of the addresses; empty for the document.
 */
export function suggestTargets(
  gone: ReadonlyArray<Permalink>,
  units: ReadonlyArray<Unnamed>,
  anchors: ReadonlyMap<string, string>,
): Array<string> {
  const inUse = new Set(anchors.values())
  return gone.map((permalink, index) => {
    const near = index < maxSearches ? findNearest(permalink, units) : undefined
    return (near && anchors.get(near.anchor)) ?? findHolder(permalink.anchor, inUse)
  })
}

function findNearest(
  { fingerprint }: Permalink,
  units: ReadonlyArray<Unnamed>,
): Unnamed | undefined {
  if (fingerprint === undefined) return undefined
  let best: Unnamed | undefined
  let least = maxDistance + 1
  for (const unit of units) {
    if (unit.fingerprint === undefined) continue
    const same = isSameWords(unit.fingerprint, fingerprint)
    const distance = same ? -1 : toDistance(unit.fingerprint, fingerprint)
    if (distance < least) [best, least] = [unit, distance]
  }
  return best
}
