import { type Locator, pageLocator } from '../../tree/locator.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Unit } from '../../tree/units.ts'
import { walk } from '../../tree/walk.ts'

/**
 * List the places of a document to which an address can point.
 *
 * @param units
 *   Its units.
 * @returns
 *   Units, then printed pages that begin in it, in their order, by their anchors.
 */
export function toPlaces(tree: Root, units: ReadonlyArray<Unit>): Map<string, Locator> {
  const places = new Map(units.map(({ id, locator }) => [id, locator]))
  walk(tree, (node) => {
    if (node.type === 'pageBreak' && node.data?.id)
      places.set(node.data.id, pageLocator(node.label))
  })
  return places
}
