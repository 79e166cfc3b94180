import type { Element, Root } from 'hast'
import { toLocatorAttributes } from '../tree/locator-attributes.ts'
import { writePlace } from '../tree/locator-words.ts'
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
    walkElements(tree, ({ properties, children }) => {
      const unit = byIds.get(String(properties.id))
      if (unit === undefined) return
      Object.assign(properties, toLocatorAttributes(unit, words.places))
      if (isNumbered(unit)) nameMark(children, unit, words)
    })
  }
}

/** Whether the paragraph of a unit prints a number, or another prints its count. */
function isNumbered({ locator: { steps } }: Unit): boolean {
  return steps[0]?.printed !== undefined || steps[0]?.counted === true
}

/** Name the mark beside a passage by the number of its paragraph. */
function nameMark(children: Element['children'], { locator }: Unit, words: Words): void {
  for (const child of children) {
    if (child.type !== 'element' || !String(child.properties.className).startsWith('pm')) continue
    const name = writePlace(locator, 'running', words.places)
    child.properties.ariaLabel = words.text.linkPlace(name)
  }
}
