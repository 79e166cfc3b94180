import search from 'approx-string-match'

/** A passage of a text that is similar to some words. */
export interface SimilarPassage {
  /** Start in the text (UTF-16 code units, 0-based). */
  start: number
  /** End, exclusive. */
  end: number
  /** Number of characters that differ. */
  errors: number
}

/** Maximum share of the characters that may differ, from 0 to 1. */
const tolerance = 0.4

/** Maximum number of passages: more do not help a person. */
const maxPassages = 3

/**
 * Find the passages of a text that are most similar to some words.
 *
 * @param text
 *   Text of a reading.
 * @param words
 *   Words that are not in it.
 * @returns
 *   Up to three passages, the most similar first, without overlaps, widened to whole words.
 */
export function findSimilarPassages(text: string, words: string): Array<SimilarPassage> {
  const matches = search(text, words, Math.floor(words.length * tolerance))
  const found: Array<SimilarPassage> = []
  for (const match of matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start)) {
    const passage = { ...toWords(text, match), errors: match.errors }
    if (found.some((other) => other.start < passage.end && passage.start < other.end)) continue
    found.push(passage)
    if (found.length === maxPassages) break
  }
  return found
}

/** Widen a range to whole words. */
function toWords(text: string, range: { start: number; end: number }) {
  let { start, end } = range
  const isSpace = (index: number): boolean => space.test(text.charAt(index))
  if (isSpace(start)) start++
  else while (start > 0 && !isSpace(start - 1)) start--
  while (end < text.length && !isSpace(end)) end++
  return { start, end }
}

const space = /\s/
