/** What would end a string in CSS or the style element that it stands in: `"`, `\`, `<`, line endings and other controls. */
const special = /["\\<\p{Cc}]/gu

/**
 * Write a text as a string of CSS.
 *
 * @param value
 *   Any text: `Foreign Relations, 1964–1968`.
 * @returns
 *   `"Foreign Relations, 1964–1968"`, fit for a `style` element.
 */
export function toCssString(value: string): string {
  const escaped = value.replace(
    special,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  )
  return `"${escaped}"`
}
