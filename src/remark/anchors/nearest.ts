import search from 'approx-string-match'
import type { Stretch } from './find-quote.ts'

/** Maximum share of the characters of a quote that may differ, from 0 to 1. */
const tolerance = 0.4
/** Maximum number of candidates: more do not help an editor. */
const maxStretches = 3

/** Maximum number of quotes of a document for which similar ranges are looked for: each takes time, as long as the text. */
const maxSearches = 20

/** Finds the ranges that are most similar to a quote; `undefined` if too many have been looked for. */
export type FindNearest = (quote: string) => Array<Stretch> | undefined

/** Make a function that finds the ranges of a text that are most similar to a quote, for the first quotes. */
export function nearestFinder(text: string): FindNearest {
  let searches = 0
  return (quote) => (searches++ < maxSearches ? findNearest(text, quote) : undefined)
}

/**
 * Find the ranges of a text that are most similar to a quote, as candidates for an editor.
 *
 * @param text
 *   Text of a reading.
 * @param quote
 *   Words that are not in the text.
 * @returns
 *   Up to three ranges, the most similar first, without overlaps, widened to whole words.
 */
function findNearest(text: string, quote: string): Array<Stretch> {
  const matches = search(text, quote, Math.floor(quote.length * tolerance))
  const found: Array<Stretch> = []
  for (const match of matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start)) {
    const stretch = toWords(text, match)
    if (found.some((other) => other.start < stretch.end && stretch.start < other.end)) continue
    found.push(stretch)
    if (found.length === maxStretches) break
  }
  return found
}

function toWords(text: string, { start, end }: Stretch): Stretch {
  const before = text.lastIndexOf(' ', start)
  const after = text.indexOf(' ', end)
  return { start: before + 1, end: after === -1 ? text.length : after }
}
