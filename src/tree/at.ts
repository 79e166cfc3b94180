/**
 * Return the element at an index of a list.
 *
 * @param index
 *   Index, 0-based.
 * @returns
 *   Element; throws a `RangeError` where the index is out of range.
 */
export function at<Element>(list: ArrayLike<Element>, index: number): Element {
  const element = list[index]
  if (element !== undefined) return element
  throw new RangeError(`Unexpected index ${index}, expected one below ${list.length}`)
}
