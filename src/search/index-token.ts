/**
 * Words as Pagefind indexes them. It folds words itself, divides those with digits or capitals, and finds words by
 * their beginnings. So every word is written as letters that it leaves as they are, and ends with a sign that no other
 * word has: none is the beginning of another.
 *
 * ```
 * hanoi   hanoi_
 * y's     _hjchhd_     bytes in UTF-8, two letters each
 * 1200    _dbdcdada_
 * ```
 */

/** Letters of English alone. */
const plain = /^[a-z]+$/

/** Letter for the value 0 of half a byte. */
const zero = 'a'.charCodeAt(0)

const encoder = new TextEncoder()

/** Write a folded word for Pagefind. */
export function toIndexToken(word: string): string {
  if (plain.test(word)) return `${word}_`
  const letters = Array.from(encoder.encode(word), (byte) =>
    String.fromCharCode(zero + (byte >> 4), zero + (byte & 15)),
  )
  return `_${letters.join('')}_`
}
