import { escapeText, escapeValue, replaceImpossible } from '../html/xml-characters.ts'

/** Write text for an element of XML. */
export function toXmlText(text: string): string {
  return replaceImpossible(escapeText(text))
}

/** Write the value of an attribute of XML. */
export function toXmlValue(text: string): string {
  return replaceImpossible(escapeValue(text))
}

/** Write an element with a text; nothing where there is none. */
export function toXmlElement(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${toXmlValue(value)}"`],
  )
  const tag = `<${name}${written.join('')}`
  if (text !== undefined) return `${tag}>${toXmlText(text)}</${name}>`
  return written.length > 0 ? `${tag}/>` : ''
}
