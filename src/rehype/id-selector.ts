/** Characters that end a string in CSS or the style element that it stands in: `"`, `\`, `<`, line endings. */
const special = /["\\<\n\r\f]/g

/**
 * Write a selector of one element, whatever its printed label holds.
 *
 * @param id
 *   Anchor: `pg_367`.
 * @returns
 *   `[id="pg_367"]`, fit for a `style` element.
 */
export function toIdSelector(id: unknown): string {
  const value = String(id).replace(
    special,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  )
  return `[id="${value}"]`
}
