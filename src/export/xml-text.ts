/** Characters that are markup in text and attributes: `&`, `<`, `"`. */
const markup = /[&<>"]/g

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Characters that no XML may contain, whatever they mean: U+0000; not a line feed. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Escape a text for XML. */
export function toXmlText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(markup, (character) => references[character] ?? character)
}

/** Write an element with a text; nothing where there is none. */
export function toXmlElement(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${toXmlText(value)}"`],
  )
  if (text !== undefined) return `<${name}${written.join('')}>${toXmlText(text)}</${name}>`
  return written.length > 0 ? `<${name}${written.join('')}/>` : ''
}
