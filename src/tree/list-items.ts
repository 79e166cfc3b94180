import { toBareLabel } from './ids.ts'
import type { Step } from './locator.ts'
import type { List, ListItem } from './nodes.ts'
import { fromLabel } from './numberings.ts'

/** List the items of a list. */
export function toItems({ children }: List): Array<ListItem> {
  return children.flatMap((child) => (child.type === 'listItem' ? [child] : []))
}

/** Whether an item has a number or letter: `1.`, `(a)`; not `*`. */
export function isNumbered({ label = '' }: ListItem): boolean {
  return fromLabel(label).length > 0
}

/**
 * Make the step to an item: a point by its printed number, an item by its position.
 *
 * @param item
 *   Item with its ordinal (`remarkListItems`).
 */
export function toItemStep(item: ListItem): Step {
  const { label = '', ordinal = 1 } = item
  return isNumbered(item)
    ? { kind: 'point', label: toBareLabel(label) }
    : { kind: 'item', label: String(ordinal) }
}
