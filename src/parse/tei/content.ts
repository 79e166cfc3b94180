import { folded } from '../../tree/slice-text.ts'
import { toMap } from './known.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** References that XML defines, by their names. */
const named = toMap({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })

/** `⏎    `: white space that is not one space between two words. */
const whiteSpace = /(?! [^\t\n\r ])[\t\n\r ]+/g

/** What a text says: its references resolved, each run of white space one space. */
export function toValue({ source, verbatim }: XmlText): string {
  if (verbatim || !source.includes('&')) return source.replace(whiteSpace, ' ')
  return source.replace(folded, (match) =>
    match.startsWith('&') ? decode(match.slice(1, -1)) : ' ',
  )
}

/** Text of an element, without white space at its ends. */
export function toContent(element: XmlElement): string {
  return write(element).replace(folded, ' ').trim()
}

/** Elements of a name, or of some, in another, in the order of the file. */
export function findAll(element: XmlElement, ...names: ReadonlyArray<string>): Array<XmlElement> {
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

/** The heading of an element; that of an element in it is none. */
export function findHead({ children }: XmlElement): XmlElement | undefined {
  return children.find(
    (child): child is XmlElement => child.type === 'element' && child.name === 'head',
  )
}

function write(node: XmlElement | XmlText): string {
  return node.type === 'text' ? toValue(node) : node.children.map(write).join('')
}

/** Character that a reference names: `#8212`, `#x2014`, `amp`. */
function decode(name: string): string {
  if (!name.startsWith('#')) return named.get(name) ?? ''
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  return String.fromCodePoint(code).replace(/[\t\n\r]/, ' ')
}
