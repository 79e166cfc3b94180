import { escapeXml, writeElement, type XmlAttributes } from '../../html/write-xml.ts'

/** Write a term of Dublin Core. */
export function writeTerm(name: string, value: string, attributes: XmlAttributes = {}): string {
  return writeElement(`dc:${name}`, attributes, escapeXml(value))
}

/**
 * Write a property of the book, or of another element.
 *
 * @param attributes
 *   `refines`: the element of which it is a property.
 */
export function writeMeta(property: string, value: string, attributes: XmlAttributes = {}): string {
  return writeElement('meta', { property, ...attributes }, escapeXml(value))
}

/** Write the URN of an ISBN: `urn:isbn:9780160451263` for `978-0-16-045126-3`. */
export function toIsbnUrn(isbn: string): string {
  return `urn:isbn:${isbn.replaceAll(/[^\dX]/gi, '').toUpperCase()}`
}
