import { distance } from 'fastest-levenshtein'

/** Maximum number of words. */
const maxWords = 3

/** Numbers of letters from which a word may differ by one letter, and by two: of shorter words too many are alike. */
const minLength = { one: 4, two: 8 } as const

/**
 * Find the words that are most like a word that is not among them: with the same first letter, and one letter more, fewer,
 * or in the place of another, of a long word two; of the shortest words none.
 *
 * @param word
 *   Folded word; a pattern is like none.
 * @param words
 *   Folded words.
 * @returns
 *   Those that are equally similar, and more than all others, from A to Z; at most three.
 */
export function findSimilar(word: string, words: Iterable<string>): Array<string> {
  if (word.includes('*')) return []
  const most = countMaxEdits(word)
  const first = word.charAt(0)
  const similar = Array.from(words)
    .filter((other) => other.startsWith(first) && Math.abs(other.length - word.length) <= most)
    .map((other) => ({ other, edits: countEdits(word, other) }))
    .filter(({ edits }) => edits > 0 && edits <= most)
  const least = Math.min(...similar.map(({ edits }) => edits))
  return similar
    .filter(({ edits }) => edits === least)
    .map(({ other }) => other)
    .sort()
    .slice(0, maxWords)
}

function countMaxEdits({ length }: string): number {
  if (length < minLength.one) return 0
  return length < minLength.two ? 1 : 2
}

/** Count the letters in which two words differ; two side by side that have changed places are one. */
function countEdits(word: string, other: string): number {
  const edits = distance(word, other)
  return edits === 2 && isSwapped(word, other) ? 1 : edits
}

function isSwapped(word: string, other: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== other.charAt(index))
  const swapped = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`
  return swapped === other
}
