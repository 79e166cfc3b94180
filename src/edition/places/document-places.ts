import { type Locator, pageLocator } from '../../tree/locator.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Unit } from '../../tree/units.ts'
import { walk } from '../../tree/walk.ts'

/**
 * Collect the places of a document that an address can name.
 *
 * @param units
 *   Its units.
 * @returns
 *   Locators by anchor: units, then the page breaks, each in document order.
 */
export function collectPlaces(tree: Root, units: ReadonlyArray<Unit>): Map<string, Locator> {
  const places = new Map(units.map(({ id, locator }) => [id, locator]))
  walk(tree, (node) => {
    if (node.type === 'pageBreak' && node.data?.id)
      places.set(node.data.id, pageLocator(node.label))
  })
  return places
}
