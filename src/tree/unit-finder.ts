import type { Root } from './nodes.ts'
import type { Reading } from './reading.ts'
import { toUnits } from './units.ts'

/**
 * Make a function that finds the unit at an offset of a document's reading.
 *
 * @param tree
 *   Document whose nodes have anchors.
 * @param reading
 *   Its reading.
 * @returns
 *   Function from an offset (UTF-16 code units, 0-based) to the unit's anchor, empty where there is none.
 */
export function createUnitFinder(tree: Root, reading: Reading): (offset: number) => string {
  const stretches = toUnits(tree)
    .flatMap(({ id, children }) =>
      children.flatMap((child) => {
        const range = reading.ranges.get(child)
        return range ? [{ ...range, id }] : []
      }),
    )
    .sort((a, b) => a.start - b.start)
  return (offset) => stretches.find(({ start, end }) => start <= offset && offset < end)?.id ?? ''
}
