import type { Permalink, Unnamed } from '../tree/permalink.ts'
import { findInDocument } from './find-moved.ts'
import type { WordsIndex } from './words-index.ts'

/** Share of the words of a document that must be in another one that takes its place, from 0 to 1. */
const minShare = 0.4

/** The same where all of them were corrected. */
const minSimilarShare = 0.6

/** Least number of places of a document that are in another one: few words of one place may be there by chance. */
export const minTogether = 2

/** Maximum number of places of words that tell where a document is; `Ibid.` is in hundreds. */
const maxPlaces = 50

/** Maximum number of pairs of units that are compared for one edition, where words are not the same. */
const maxPairs = 4_000_000

/** Documents that may have taken the place of one that has gone; none if it was withdrawn, several if they are equally good. */
export type Successors = ReadonlyArray<string>

/**
 * Make a function that finds the document that has the words of one that has gone.
 *
 * @param words
 *   Words among which it looks.
 * @param isCommon
 *   Whether the words of an address were published at several places.
 * @param isWhole
 *   Whether all words of a document are among these, so that it may have them all in other words.
 * @returns
 *   Function that takes the id of a document, its addresses, and whether it is sought by its exact words alone.
 */
export function successorFinder(
  words: WordsIndex,
  isCommon: (permalink: Permalink) => boolean,
  isWhole: (document: string) => boolean,
): (document: string, inUse: ReadonlyArray<Permalink>, isExact: boolean) => Successors {
  let pairs = maxPairs
  return (document, inUse, isExact) => {
    const counts = new Map<string, { count: number; isLong: boolean }>()
    let telling = 0
    for (const permalink of inUse) {
      if (permalink.fingerprint === undefined) continue
      const places = words.list(permalink, document)
      if (places.length > maxPlaces) continue
      telling++
      const isLong = !words.isShort(permalink) && !isCommon(permalink)
      for (const other of new Set(places.map((place) => place.document))) {
        const before = counts.get(other)
        counts.set(other, {
          count: (before?.count ?? 0) + 1,
          isLong: isLong || before?.isLong === true,
        })
      }
    }
    const likely = [...counts].filter(
      ([other, { count, isLong }]) =>
        other !== document &&
        count >= telling * minShare &&
        (isLong || count >= Math.max(minTogether, telling)),
    )
    const most = Math.max(...likely.map(([, { count }]) => count))
    const best = likely.flatMap(([other, { count }]) => (count === most ? [other] : []))
    // A volume that was renamed has its documents under their own names.
    const named = best.filter((other) => toName(other) === toName(document))
    if (best.length > 0) return named.length === 1 ? named : best
    return isExact ? [] : findSimilar(document, inUse)
  }

  /** Find the documents with nearly the same words, of those that are new. */
  function findSimilar(document: string, inUse: ReadonlyArray<Permalink>): Successors {
    const found = Array.from(words.units).filter(([other, units]) => {
      pairs -= inUse.length * units.length
      return pairs > 0 && other !== document && isWhole(other) && isSimilar(inUse, units)
    })
    return found.map(([other]) => other)
  }
}

function isSimilar(inUse: ReadonlyArray<Permalink>, units: ReadonlyArray<Unnamed>): boolean {
  const known = inUse.filter(({ fingerprint }) => fingerprint !== undefined)
  const found = findInDocument(
    known,
    units.filter(({ short }) => !short),
  )
  return found.size >= minTogether && found.size >= known.length * minSimilarShare
}

/** Name a document without its volume. */
function toName(document: string): string {
  return document.slice(document.indexOf('/') + 1)
}
