import search from 'approx-string-match'
import type { Stretch } from './find-quote.ts'

/** Maximum share of the characters of a quote that may differ, from 0 to 1. */
const tolerance = 0.4
/** Maximum number of candidates: more do not help an editor. */
const maxStretches = 3

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
export function findNearest(text: string, quote: string): Array<Stretch> {
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
