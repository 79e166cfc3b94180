import { folded } from '../../tree/slice-text.ts'
import { toMap } from './known.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** Entities that XML predefines, by name. */
const named = toMap({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })

/** White space other than a single space: `⏎    `. */
const whiteSpace = /(?! [^\t\n\r ])[\t\n\r ]+/g

/** Convert XML text to plain text: references are resolved, and each run of white space becomes one space. */
export function toValue({ source, verbatim }: Pick<XmlText, 'source' | 'verbatim'>): string {
  if (verbatim || !source.includes('&')) return source.replace(whiteSpace, ' ')
  return source.replace(folded, (match) =>
    match.startsWith('&') ? decode(match.slice(1, -1)) : ' ',
  )
}

/** Convert an element to its text, without white space at the ends. */
export function toContent(element: XmlElement): string {
  return write(element).replace(folded, ' ').trim()
}

/** A letter or digit. */
const letter = /[\p{L}\p{N}]/gu

/** Count the letters and digits of a text. */
export function countLetters(text: string): number {
  return text.match(letter)?.length ?? 0
}

/** Find the descendants of an element with one of some names, in the order of the file. */
export function findElements(
  element: XmlElement,
  ...names: ReadonlyArray<string>
): Array<XmlElement> {
  const found: Array<XmlElement> = []
  enter(element)
  return found

  function enter({ children }: XmlElement): void {
    for (const child of children) {
      if (child.type === 'text') continue
      if (names.includes(child.name)) found.push(child)
      enter(child)
    }
  }
}

/** Find the children of an element with one of some names. */
export function findChildren(
  { children }: XmlElement,
  ...names: ReadonlyArray<string>
): Array<XmlElement> {
  return children.filter(
    (child): child is XmlElement => child.type === 'element' && names.includes(child.name),
  )
}

/** Find the heading of an element among its children. */
export function findHeadElement({ children }: XmlElement): XmlElement | undefined {
  return children.find(
    (child): child is XmlElement => child.type === 'element' && child.name === 'head',
  )
}

function write(node: XmlElement | XmlText): string {
  return node.type === 'text' ? toValue(node) : node.children.map(write).join('')
}

/** Decode a reference: `#8212`, `#x2014`, `amp`. Unknown names are empty. */
function decode(name: string): string {
  if (!name.startsWith('#')) return named.get(name) ?? ''
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  return String.fromCodePoint(code).replace(/[\t\n\r]/, ' ')
}
