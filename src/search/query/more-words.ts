import { toFieldValue } from './leaves.ts'
import type { FieldName } from './tree.ts'
import { findFault } from './values.ts'

/**
 * Count the words behind the value of a field that belong to it: `24, 1965` of `date:May 24, 1965`, `163` of `doc:162, 163`.
 *
 * @param value
 *   As typed, without quotation marks.
 * @param words
 *   Words that follow it, as typed.
 */
export function countMoreWords(
  name: FieldName,
  value: string,
  words: ReadonlyArray<string>,
): number {
  if (name === 'date') return countDateWords(value, words)
  return name === 'doc' || name === 'p' ? countListItems(value, words) : 0
}

/** Maximum number of words of a date behind its first: `24, 1965` of `February 24, 1965`. */
const maxDateWords = 3

/** Count the fewest words with which a value that is no date is one. */
function countDateWords(value: string, words: ReadonlyArray<string>): number {
  for (let count = 0; count <= Math.min(maxDateWords, words.length); count++) {
    const typed = [value, ...words.slice(0, count)].join(' ')
    if (findFault('date', toFieldValue('date', typed))?.type !== 'value') return count
  }
  return 0
}

/** The end of a value in a list that goes on: `162,`. */
const unfinished = /\d[,;]$/u

/** A number, or a range of numbers: `163`, `163..165,`; not `men`. */
const listItem = /^\d[\d.…–-]*[,;]?$/u

function countListItems(value: string, words: ReadonlyArray<string>): number {
  let count = 0
  for (let last = value; unfinished.test(last); count++) {
    const next = words[count]
    if (next === undefined || !listItem.test(next)) break
    last = next
  }
  return count
}
