/**
 * Characters that would end a string in CSS or the surrounding style element: `"`, `\`, `<`, line endings and other
 * control characters.
 */
const special = /["\\<\p{Cc}]/gu

/**
 * Write a text as a CSS string.
 *
 * @param value
 *   Any text: `Foreign Relations, 1964–1968`.
 * @returns
 *   `"Foreign Relations, 1964–1968"`, safe in a `style` element.
 */
export function toCssString(value: string): string {
  const escaped = value.replace(
    special,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  )
  return `"${escaped}"`
}
