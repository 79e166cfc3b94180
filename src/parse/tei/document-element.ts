import { findElements, toContent } from './content.ts'
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

/** Lists of data on what a text names, which projects keep in its back matter: not lists that are read. */
export const dataLists: ReadonlySet<string> = new Set([
  ...['listBibl', 'listEvent', 'listNym', 'listObject', 'listOrg', 'listPerson', 'listPlace'],
  'listRelation',
])

/** Elements beside the text of a TEI file. */
const besides: ReadonlySet<string> = new Set([
  'teiHeader',
  'facsimile',
  'sourceDoc',
  'standOff',
  'xenoData',
])

/** The element of a document, and what of the text is no part of it. */
export interface DocumentElement {
  element: XmlElement
  /** Back matter with data, which is reported. */
  left: Array<XmlElement>
}

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
export function toDocumentElement(text: XmlElement): DocumentElement {
  const left = findElements(text, 'back').filter(isData)
  let element = text
  for (let only = findOnly(element); only; only = findOnly(element)) element = only
  return { element: { ...element, children: element.children.flatMap(toParts) }, left }
}

/** Whether all elements of a back matter, or of a part of it, are data. */
function isData({ children }: XmlElement): boolean {
  const elements = children.filter((child) => child.type === 'element')
  return (
    elements.length > 0 &&
    children.every((child) => child.type === 'element' || isBlank(child)) &&
    elements.every((child) => dataLists.has(child.name) || (child.name === 'div' && isData(child)))
  )
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
  if (child.type === 'text') return false
  return besides.has(child.name) || (child.name === 'back' && isData(child))
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
