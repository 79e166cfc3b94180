import search from 'approx-string-match'
import type { Stretch } from './find-quote.ts'

/** Share of a quote's characters that may differ in a stretch that is near it. */
const tolerance = 0.4
/** How many stretches help an editor. */
const most = 3

/**
 * Find the stretches of a text that are nearest to a quote, for an editor to choose from.
 *
 * @param text
 *   Text of a reading.
 * @param quote
 *   Words that it does not have.
 * @returns
 *   Up to three stretches, the nearest first, not overlapping, widened to whole words.
 */
export function findNearest(text: string, quote: string): Array<Stretch> {
  const matches = search(text, quote, Math.floor(quote.length * tolerance))
  const found: Array<Stretch> = []
  for (const match of matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start)) {
    const stretch = toWords(text, match)
    if (found.some((one) => one.start < stretch.end && stretch.start < one.end)) continue
    found.push(stretch)
    if (found.length === most) break
  }
  return found
}

function toWords(text: string, { start, end }: Stretch): Stretch {
  const before = text.lastIndexOf(' ', start)
  const after = text.indexOf(' ', end)
  return { start: before + 1, end: after === -1 ? text.length : after }
}
