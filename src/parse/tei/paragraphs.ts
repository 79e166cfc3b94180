import type { PageBreak, Paragraph, Table } from '../../tree/nodes.ts'
import { toList, toListHead } from './lists.ts'
import { toLine, toRuns } from './runs.ts'
import type { State } from './state.ts'
import { toTable } from './tables.ts'
import type { XmlElement } from './xml-tree.ts'

/** `p@rend` of a line that is a heading. */
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
 * Lists stay in it. A table and a quotation of several paragraphs end it, and what follows is another one.
 *
 * @param element
 *   `p`, or another element that is set as one.
 * @param state
 *   What the reading carries along.
 * @param role
 *   What it is that is no body text (default: what its `rend` says).
 * @returns
 *   Blocks; none where it holds nothing.
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
      nodes.push(...(block.name === 'table' ? toTable(block, state) : toParagraphs(block, state)))
      continue
    }
    const children = text
      ? toLine(text, state)
      : [...toListHead(block, state), ...[toList(block, state) ?? []].flat()]
    if (children.length === 0) continue
    if (paragraph === undefined) {
      const { position } = element
      paragraph = { type: 'paragraph', ...(role && { role }), children: [], position }
      nodes.push(paragraph)
    }
    // There may be more of them than a call has arguments.
    for (const child of children) paragraph.children.push(child)
  }
  return nodes.flatMap(unwrapPages)
}

/** Read what a note says. */
export function toNoteContent(element: XmlElement, state: State): Array<Paragraph | Table> {
  return toParagraphs(element, state).map((node) =>
    node.type === 'pageBreak'
      ? { type: 'paragraph', children: [node], position: node.position }
      : node,
  )
}

/** Whether an element stands in no line of a paragraph. */
function isBlock({ name, children }: XmlElement): boolean {
  if (name === 'list' || name === 'table' || name === 'p') return true
  return name !== 'note' && children.some((child) => child.type === 'element' && isBlock(child))
}

/** A paragraph that holds only page breaks is none. */
function unwrapPages(node: Paragraph | Table | PageBreak): Array<Paragraph | Table | PageBreak> {
  if (node.type !== 'paragraph') return [node]
  const pages = node.children.filter((child) => child.type === 'pageBreak')
  return pages.length === node.children.length ? pages : [node]
}

function toRole({ attributes }: XmlElement): Paragraph['role'] {
  return headings.has(attributes['rend']?.trim() ?? '') ? 'heading' : undefined
}
