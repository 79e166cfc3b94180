import { findInOrder } from './in-order.ts'

/**
 * Find the members of a series of which cannot be known which were deleted: they have the same words, only some of them are there
 * now, and nothing between them is.
 *
 * @param words
 *   What tells the words of each known member, in their order.
 * @param pairs
 *   Index of the present member by that of the known one.
 * @param isUnchanged
 *   Whether the known member of a pair has the words that it had.
 * @returns
 *   Groups of indexes of known members, in their order; in each are fewer present members than known ones.
 */
export function findDoubts(
  words: ReadonlyArray<string>,
  pairs: ReadonlyMap<number, number>,
  isUnchanged: (index: number) => boolean,
): Array<Array<number>> {
  const fixed = new Set(findInOrder(pairs).map(([index]) => index))
  const groups: Array<Array<number>> = []
  /** Members with the same words, of which none has others behind it that are there: by their words. */
  let open = new Map<string, Array<number>>()
  for (const [index, word] of words.entries()) {
    const isFixed = fixed.has(index)
    const group = open.get(word)
    // A pair in order parts what is before it from what is after it, except from itself.
    if (isFixed) open = new Map(group && isUnchanged(index) ? [[word, group]] : [])
    if (pairs.has(index) && !(isFixed && isUnchanged(index))) continue
    const joined = open.get(word)
    if (joined) joined.push(index)
    else {
      const begun = [index]
      open.set(word, begun)
      groups.push(begun)
    }
  }
  return groups.filter(
    (group) => group.some((index) => pairs.has(index)) && group.some((index) => !pairs.has(index)),
  )
}
