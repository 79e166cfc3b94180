import type { Permalink, Unnamed } from '../tree/permalink.ts'
import { toHash } from './fingerprint.ts'
import { findHolder } from './find-holder.ts'
import { compareAnchors } from './ledger.ts'
import { toSeries } from './unit-series.ts'

/**
 * Make a function that finds the address of words that were published in a document, had gone, and are there again: a deletion
 * that was taken back. Few words must be between those between which they were. What an editor wrote of an address remains.
 *
 * @param permalinks
 *   Published addresses of the document.
 * @param found
 *   Anchors that are in use.
 * @returns
 *   Function that takes a unit, the published anchor of what holds it, and the anchors of the units before and after it in its
 *   series, if there are any.
 */
export function returnedFinder(
  permalinks: ReadonlyArray<Permalink>,
  found: ReadonlySet<string>,
): (
  unit: Unnamed,
  holder: string,
  neighbors: readonly [string | undefined, string | undefined],
) => string | undefined {
  const published = new Set(permalinks.map(({ anchor }) => anchor))
  const gone = permalinks.filter(
    ({ target, byHand, fingerprint }) =>
      target !== undefined && !byHand && fingerprint !== undefined,
  )
  const byWords = Map.groupBy(gone, (permalink) =>
    toKey(permalink, findHolder(permalink.anchor, published)),
  )
  return (unit, holder, [before, after]) => {
    if (unit.fingerprint === undefined) return undefined
    const same = byWords.get(toKey(unit, holder))?.filter(({ anchor }) => !found.has(anchor)) ?? []
    const there = same.filter(
      ({ anchor }) =>
        (before === undefined || compareAnchors(before, anchor) < 0) &&
        (after === undefined || compareAnchors(anchor, after) < 0),
    )
    const [one, ...others] = unit.short || same.length > 1 ? there : same
    return others.length === 0 ? one?.anchor : undefined
  }
}

/** What words in a series of a unit are known by. */
function toKey(unit: Permalink | Unnamed, holder: string): string {
  return `${holder} ${toSeries(unit)} ${toHash(unit.fingerprint ?? '')}`
}
