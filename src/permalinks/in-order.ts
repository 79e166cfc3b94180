/**
 * Find the most pairs of two sequences that do not cross (longest increasing subsequence, by patience sorting).
 *
 * @param pairs
 *   Index in the second sequence by that in the first.
 * @returns
 *   These pairs in their order.
 */
export function findInOrder(pairs: ReadonlyMap<number, number>): Array<[number, number]> {
  const sorted = [...pairs].toSorted(([one], [other]) => one - other)
  const before = new Int32Array(sorted.length).fill(-1)
  /** Index in `sorted` of the least last place of a sequence of each length. */
  const ends: Array<number> = []
  for (const [index, [, place]] of sorted.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1] ?? -1
    ends[low] = index
  }
  const found: Array<[number, number]> = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = sorted[index]
    if (pair) found.push(pair)
  }
  return found.toReversed()
}
