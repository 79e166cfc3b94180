import { toCssString } from '../tree/css-string.ts'

/**
 * Make a CSS selector for an element by its id. Printed labels can put any character into an id, so it is escaped.
 *
 * @param id
 *   Anchor: `pg_367`.
 * @returns
 *   `[id="pg_367"]`, safe in a `style` element.
 */
export function toIdSelector(id: unknown): string {
  return `[id=${toCssString(String(id))}]`
}
