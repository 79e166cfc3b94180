import type { Root } from 'hast'
import { toLocatorAttributes } from '../tree/locator-attributes.ts'
import type { Unit } from '../tree/units.ts'
import type { Words } from '../words/words.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Plugin to add its locator to every unit: `<li id="p1.3" data-locator="Point 3, p. 367" data-at="@367">`.
 *
 * Scripts read `data-at`. A page without scripts shows `data-locator`.
 */
export default function rehypeAnchors({
  units,
  words,
}: {
  units: ReadonlyArray<Unit>
  words: Words
}) {
  const byIds = new Map(units.map((unit) => [unit.id, unit]))
  return function (tree: Root): void {
    walkElements(tree, ({ properties }) => {
      const unit = byIds.get(String(properties.id))
      if (unit !== undefined) Object.assign(properties, toLocatorAttributes(unit, words.places))
    })
  }
}
