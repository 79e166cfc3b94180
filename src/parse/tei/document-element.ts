import { toContent } from './content.ts'
import type { XmlElement } from './xml-tree.ts'

/** A child of an element. */
type Child = XmlElement['children'][number]

/** Elements that only divide a text into its parts. */
const divisions: ReadonlySet<string> = new Set([
  'TEI',
  'teiCorpus',
  'text',
  'group',
  'front',
  'body',
  'back',
])

/** Elements beside the text of a TEI file. */
const besides: ReadonlySet<string> = new Set([
  'teiHeader',
  'facsimile',
  'sourceDoc',
  'standOff',
  'xenoData',
])

/**
 * Make the element of a document from a `text`: its front matter, body and back matter are one text.
 *
 * A `div` that holds the whole text is the element. So the title is the `head` with which the text begins, wherever it
 * stands.
 *
 * ```
 * > | <text><body><div type="letter"><head>To Ada</head><p>…</p></div></body></text>
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content of the element
 * ```
 *
 * @param text
 *   `text`, or a `TEI` with its text.
 */
export function toDocumentElement(text: XmlElement): XmlElement {
  let element = text
  for (let only = findOnly(element); only; only = findOnly(element)) element = only
  return { ...element, children: element.children.flatMap(toParts) }
}

/** Find the division that holds all content of an element. */
function findOnly(element: XmlElement): XmlElement | undefined {
  const content = element.children.filter((child) => !isBeside(child) && !isBlank(child))
  const [only] = content
  if (content.length !== 1 || only?.type !== 'element') return undefined
  return divisions.has(only.name) || only.name === 'div' ? only : undefined
}

function toParts(child: Child): Array<Child> {
  if (isBeside(child)) return []
  if (child.type === 'text' || !divisions.has(child.name)) return [child]
  return child.children.flatMap(toParts)
}

function isBeside(child: Child): boolean {
  return child.type === 'element' && besides.has(child.name)
}

function isBlank(child: Child): boolean {
  return child.type === 'text' && child.source.trim() === ''
}

/** Find the first child of an element that is a heading with nothing but page breaks before it. */
export function findOpeningHead({ children }: XmlElement): XmlElement | undefined {
  const first = children.find(
    (child) => !isBlank(child) && (child.type === 'text' || toContent(child) !== ''),
  )
  return first?.type === 'element' && first.name === 'head' ? first : undefined
}
