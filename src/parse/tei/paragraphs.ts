import type { PageBreak, Paragraph, Table } from '../../tree/nodes.ts'
import { readList, toListHead } from './lists.ts'
import { toLine, toRuns } from './runs.ts'
import type { State } from './state.ts'
import { readTable } from './tables.ts'
import type { XmlElement } from './xml-tree.ts'

/** Values of `p@rend` that mark a heading. */
const headings = new Set([
  'center',
  'cetner',
  'sectiontitle',
  'sectiontitlebold',
  'sectiontitleital',
  'sourcearchiveboldbig',
  'sourceheadcenterboldbig',
])

/**
 * Read a paragraph.
 *
 * Lists are part of a paragraph. Tables and quotations of several paragraphs end it, and text after them is a new one.
 *
 * @param element
 *   `p`, or another element that is printed as a paragraph.
 * @param state
 *   State of the document.
 * @param role
 *   Role of a paragraph that is not body text (default: by its `rend`).
 * @returns
 *   Blocks; none if it is empty.
 */
export function toParagraphs(
  element: XmlElement,
  state: State,
  role: Paragraph['role'] = toRole(element),
): Array<Paragraph | Table | PageBreak> {
  const nodes: Array<Paragraph | Table | PageBreak> = []
  let paragraph: Paragraph | undefined
  for (const { block, text } of toRuns(element.children, isBlock)) {
    if (block && block.name !== 'list') {
      paragraph = undefined
      nodes.push(...(block.name === 'table' ? readTable(block, state) : toParagraphs(block, state)))
      continue
    }
    const children = text
      ? toLine(text, state)
      : [...toListHead(block, state), ...[readList(block, state) ?? []].flat()]
    if (children.length === 0) continue
    if (paragraph === undefined) {
      const { position } = element
      paragraph = { type: 'paragraph', ...(role && { role }), children: [], position }
      nodes.push(paragraph)
    }
    // There may be more than the maximum number of arguments of a call.
    for (const child of children) paragraph.children.push(child)
  }
  return nodes.flatMap(unwrapPages)
}

/** Read the content of a note. */
export function toNoteContent(element: XmlElement, state: State): Array<Paragraph | Table> {
  return toParagraphs(element, state).map((node) =>
    node.type === 'pageBreak'
      ? { type: 'paragraph', children: [node], position: node.position }
      : node,
  )
}

/** Whether an element cannot be part of a paragraph. */
function isBlock({ name, children }: XmlElement): boolean {
  if (name === 'list' || name === 'table' || name === 'p') return true
  return name !== 'note' && children.some((child) => child.type === 'element' && isBlock(child))
}

/** Replace a paragraph that contains only page breaks by them. */
function unwrapPages(node: Paragraph | Table | PageBreak): Array<Paragraph | Table | PageBreak> {
  if (node.type !== 'paragraph') return [node]
  const pages = node.children.filter((child) => child.type === 'pageBreak')
  return pages.length === node.children.length ? pages : [node]
}

function toRole({ attributes }: XmlElement): Paragraph['role'] {
  return headings.has(attributes['rend']?.trim() ?? '') ? 'heading' : undefined
}
