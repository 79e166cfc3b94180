import { toCssString } from '../tree/css-string.ts'

/**
 * Write a selector of one element, whatever its printed label holds.
 *
 * @param id
 *   Anchor: `pg_367`.
 * @returns
 *   `[id="pg_367"]`, fit for a `style` element.
 */
export function toIdSelector(id: unknown): string {
  return `[id=${toCssString(String(id))}]`
}
