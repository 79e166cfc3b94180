/** Writes XML: the parts of a book that are in no compiled text. */

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

/** Escape a text for an element or an attribute. */
export function escapeXml(text: string): string {
  return special.test(text)
    ? text.replace(specials, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
    : text
}

/** A character with a meaning in markup, or one that attributes would lose: `<`, `"`, a line ending; not `'`. */
const special = /[<>&"\t\n\r]/

const specials = new RegExp(special, 'g')

/** A character, or a reference to one, that no XML may contain: U+0008, `&#x8;`; not a tab or `&#x9;`. */
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#x(?:[0-8bcef]|1[0-9a-f]|fff[ef]);/gi

/**
 * Write a file of XML. What no XML may contain is replaced: control characters and halves of surrogate pairs by U+FFFD, which
 * readers show, and the end of a section of characters, which a text may print, by its escape.
 *
 * @param content
 *   Markup of the whole file, without its declaration.
 */
export function writeXmlFile(content: string): string {
  const fit = content.toWellFormed().replace(unfit, '\uFFFD').replaceAll(']]>', ']]&#x3E;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${fit}\n`
}
