import { closest, distance } from 'fastest-levenshtein'

/** Length from which a word is not compared with others (UTF-16 code units). */
const maxLength = 100

/**
 * Find the word that is most similar to another.
 *
 * @returns
 *   `pages` for `pags`; nothing where more than half of the letters differ.
 */
export function findNear(word: string, words: ReadonlyArray<string>): string | undefined {
  if (words.length === 0 || word.length >= maxLength) return undefined
  const near = closest(word, words)
  return distance(word, near) <= Math.max(near.length, word.length) / 2 ? near : undefined
}
