import type { Root } from 'hast'
import { type Unit, toLocator } from '../tree/units.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Say on every unit how it is cited: `<li id="p1.3" data-locator="Point 3, p. 367">`.
 *
 * The tools beside a unit read it, and a page without scripts shows it.
 */
export default function rehypeAnchors({ units }: { units: ReadonlyArray<Unit> }) {
  const locators = new Map(units.map((unit) => [unit.id, toLocator(unit)]))
  return function (tree: Root): void {
    walkElements(tree, ({ properties }) => {
      const locator = locators.get(String(properties.id))
      if (locator !== undefined) properties.dataLocator = locator
    })
  }
}
