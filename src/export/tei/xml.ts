/** Writing of XML. */

/** Values of attributes by name, in their order; those that are absent are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** A character that XML 1.0 cannot contain, even as a reference: a control character, half of a character. */
const impossible = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** White space that XML cannot contain: a vertical tab, a form feed. It is written as a space. */
const space = /[\v\f]/g

/** What stands in the place of any other character that XML cannot contain. */
const replacement = '\ufffd'

/** A character that ends text, or that a parser would change. */
const inText = /[&<>\r]/g

/** The same in the value of an attribute, in which a parser makes spaces of tabs and line endings. */
const inValue = /[&<>"\t\n\r]/g

/** Write an element; without content, an empty tag. */
export function writeElement(name: string, attributes: Attributes, content = ''): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeValue(String(value))}"`
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`
}

/**
 * Write text. A character that XML cannot contain is written as a TEI `g` with its code, so that it is neither lost nor
 * silently another: `<g n="U+0001">\ufffd</g>`.
 */
export function writeText(text: string): string {
  return escapeText(text).replace(impossible, (character) => {
    return writeElement('g', { n: toCode(character) }, replacement)
  })
}

/** Write text in an element that cannot contain `g`; characters that XML cannot contain are replaced. */
export function writePlainText(text: string): string {
  return escapeText(text).replace(impossible, replacement)
}

/** Whether a text has characters that XML cannot contain. */
export function hasImpossible(text: string): boolean {
  impossible.lastIndex = 0
  return impossible.test(text)
}

function escapeText(text: string): string {
  return text.replace(space, ' ').replace(inText, toReference)
}

function escapeValue(text: string): string {
  return text.replace(inValue, toReference).replace(impossible, replacement)
}

/** Names of the characters that have one. */
const names = new Map([
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
])

function toReference(character: string): string {
  return `&${names.get(character) ?? `#${character.charCodeAt(0)}`};`
}

/** `U+0001` */
function toCode(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
