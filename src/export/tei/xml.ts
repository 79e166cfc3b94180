/** Writing of TEI. */

import { escapeText, replaceImpossible, replacement } from '../../html/xml-characters.ts'
import { writeCodePoint } from '../../tree/code-point.ts'
import { toXmlText, toXmlValue } from '../xml-text.ts'

/** Values of attributes by name, in their order; those that are absent are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Write an element; without content, an empty tag. */
export function writeElement(name: string, attributes: Attributes, content = ''): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${toXmlValue(String(value))}"`
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`
}

/**
 * Write text. A character that XML cannot contain is written as a TEI `g` with its code, so that it is neither lost nor
 * silently another: `<g n="U+0001">\ufffd</g>`.
 */
export function writeText(text: string): string {
  return replaceImpossible(escapeText(text), (character) => {
    return writeElement('g', { n: writeCodePoint(character) }, replacement)
  })
}

/** Write text in an element that cannot contain `g`; characters that XML cannot contain are replaced. */
export function writePlainText(text: string): string {
  return toXmlText(text)
}
