/** Writes XML: the parts of a book that are in no compiled text. */

import { escapeValue, replaceImpossible } from './xml-characters.ts'

/** Attributes of an element; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>

/**
 * Write an element.
 *
 * @param content
 *   Markup in it; without any, the element is written as one empty tag.
 */
export function writeElement(
  name: string,
  attributes: XmlAttributes,
  ...content: ReadonlyArray<string>
): string {
  const tag = writeStartTag(name, attributes)
  return content.length === 0 ? `${tag.slice(0, -1)}/>` : `${tag}${content.join('')}</${name}>`
}

/** Write the start tag of an element. */
export function writeStartTag(name: string, attributes: XmlAttributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(value)}"`,
  )
  return `<${name}${written.join('')}>`
}

/** Escape a text for an element or an attribute. What XML cannot contain is replaced in the whole file. */
export const escapeXml = escapeValue

/**
 * Write a file of XML. What XML cannot contain is replaced, and the end of a section of characters, which a text may print, by its
 * escape.
 *
 * @param content
 *   Markup of the whole file, without its declaration.
 */
export function writeXmlFile(content: string): string {
  const fit = replaceImpossible(content).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${fit}\n`
}
