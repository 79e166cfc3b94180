/**
 * Find how many values at the start of a list pass a test that none of the others passes, by binary search.
 *
 * @returns
 *   Index of the first value that does not pass; the length of the list if all do.
 */
export function partitionPoint<Value>(
  values: ReadonlyArray<Value>,
  test: (value: Value) => boolean,
): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = values[middle]
    if (value !== undefined && test(value)) low = middle + 1
    else high = middle
  }
  return low
}
