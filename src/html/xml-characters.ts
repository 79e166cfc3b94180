/** Characters in XML: one rule for all files of XML that are written. */

/** A character that XML 1.0 cannot contain, even as a reference: a control character, half of a character, U+FFFE. */
const impossible = /(?![\t\n\v\f\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** A reference to one: `&#x8;`, `&#xFFFE;`; not `&#x9;`. */
const impossibleReference = /&#x(?:[0-8bcef]|1[0-9a-f]|fff[ef]);/gi

/** White space that XML cannot contain: a vertical tab, a form feed. It is written as a space. */
const space = /[\v\f]/g

/** What stands in the place of any other character that XML cannot contain; readers show it. */
export const replacement = '\ufffd'

/** A character that ends text, or that a parser would change. */
const inText = /[&<>\r]/g

/** The same in the value of an attribute, in which a parser makes spaces of tabs and line endings. */
const inValue = /[&<>"\t\n\r]/g

/** Names of the characters that have one. */
const names = new Map([
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
])

const characters = new Map(Array.from(names, ([character, name]) => [name, character]))

/** Escape text for an element. What XML cannot contain stays. */
export function escapeText(text: string): string {
  return text.replace(inText, toReference)
}

/** Escape text for the value of an attribute, or for an element. What XML cannot contain stays. */
export function escapeValue(text: string): string {
  return text.replace(inValue, toReference)
}

/**
 * Replace the characters that XML cannot contain in markup, and references to them.
 *
 * @param replace
 *   Writes what stands in the place of one that is no white space (default: U+FFFD).
 */
export function replaceImpossible(
  markup: string,
  replace: (character: string) => string = () => replacement,
): string {
  return markup
    .replace(space, ' ')
    .replace(impossible, replace)
    .replace(impossibleReference, replacement)
}

/** Whether a text has characters that XML cannot contain, and that are no white space. */
export function hasImpossible(text: string): boolean {
  impossible.lastIndex = 0
  return impossible.test(text)
}

/** A reference to a character: `&#x26;` in serialized HTML, `&#10;` and `&amp;` as they are written here; not `&nbsp;`. */
const reference = /&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot));/g

/** Decode the references to characters in HTML that was serialized, or written with these functions. */
export function decode(html: string): string {
  if (!html.includes('&')) return html
  return html.replace(reference, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return characters.get(name) ?? ''
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return String.fromCodePoint(code)
  })
}

function toReference(character: string): string {
  return `&${names.get(character) ?? `#${character.charCodeAt(0)}`};`
}
