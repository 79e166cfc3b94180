import type { Paragraph, PhrasingContent, RootContent, Table } from '../../tree/nodes.ts'
import { readList, toListHead } from './lists.ts'
import { addSpace, isRunIn, readPoints } from './points.ts'
import { toLine, toRuns } from './runs.ts'
import { type State, toUnwrapped } from './state.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

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
): Array<RootContent> {
  const nodes: Array<RootContent> = []
  let paragraph: Paragraph | undefined
  const inner = role === 'heading' ? toUnwrapped(state) : state
  const runs = toRuns(element.children, isBlock, inner.exact)
  for (const [index, { block, text }] of runs.entries()) {
    if (block && block.name !== 'list') {
      paragraph = undefined
      for (const node of readInner(block, inner)) nodes.push(node)
      continue
    }
    const children = text
      ? readText(text, runs[index + 1]?.block)
      : isRunIn(block)
        ? [readPoints(block, state)]
        : [...toListHead(block, state), ...[readList(block, state) ?? []].flat()]
    if (children.length === 0) continue
    if (paragraph === undefined) {
      const { position } = element
      const lines = isLines(element) && { lines: true as const }
      paragraph = { type: 'paragraph', ...(role && { role }), ...lines, children: [], position }
      nodes.push(paragraph)
    }
    // There may be more than the maximum number of arguments of a call.
    for (const child of children) paragraph.children.push(child)
  }
  return nodes.flatMap(unwrapPages)

  /** Read text, which a label may follow. */
  function readText(
    text: ReadonlyArray<XmlElement | XmlText>,
    next: XmlElement | undefined,
  ): ReadonlyArray<PhrasingContent> {
    const line = toLine(text, inner)
    return next && isRunIn(next) ? addSpace(line, inner) : line
  }
}

/** Read the content of a note. */
export function toNoteContent(element: XmlElement, state: State): Array<Paragraph | Table> {
  return toParagraphs(element, state).flatMap((node): Paragraph | Table | Array<Paragraph> => {
    if (node.type === 'paragraph' || node.type === 'table') return node
    // The rest is not divided further in a note: a dateline, a signature, a list.
    const { position } = node
    if (node.type === 'list' || node.type === 'pageBreak') {
      return { type: 'paragraph', children: [node], position }
    }
    if (node.type === 'whiteSpace' || node.type === 'footnoteDefinition') return []
    return { type: 'paragraph', children: node.children, position }
  })
}

/** Elements that end a paragraph and have a handler of blocks. */
const own: ReadonlySet<string> = new Set(
  'castList floatingText l lg listBibl sp table u'.split(' '),
)

/** Elements that cannot be part of a paragraph. A list is part of it. */
const blocks: ReadonlySet<string> = new Set(['ab', 'list', 'p', ...own])

/** Elements that are set apart as quotations, if they contain blocks. */
const quotations: ReadonlySet<string> = new Set(['cit', 'q', 'quote', 'said'])

/** Read a block inside a paragraph. */
function readInner(block: XmlElement, state: State): Array<RootContent> {
  if (own.has(block.name)) return state.readBlocks([block], state)
  const nodes = toParagraphs(block, state)
  return quotations.has(block.name) ? nodes.map(toQuoted) : nodes
}

/** Mark a paragraph as set apart. */
export function toQuoted(node: RootContent): RootContent {
  return node.type === 'paragraph' && node.role === undefined ? { ...node, quoted: true } : node
}

/** Whether an element cannot be part of a paragraph. */
function isBlock({ name, children }: XmlElement): boolean {
  if (blocks.has(name)) return true
  return !apart.has(name) && children.some((child) => child.type === 'element' && isBlock(child))
}

/** Elements that stay in a paragraph, whatever they contain. */
const apart: ReadonlySet<string> = new Set(['app', 'choice', 'note'])

/** Replace a paragraph that contains only page breaks by them. */
function unwrapPages(node: RootContent): Array<RootContent> {
  if (node.type !== 'paragraph') return [node]
  const pages = node.children.filter((child) => child.type === 'pageBreak')
  return pages.length === node.children.length ? pages : [node]
}

/** Whether the `lb` in a block are lines that are preserved, of verse or of an address: `<ab type="lines">`. */
function isLines({ name, attributes }: XmlElement): boolean {
  return name === 'ab' && attributes['type'] === 'lines'
}

function toRole({ attributes }: XmlElement): Paragraph['role'] {
  return headings.has(attributes['rend']?.trim() ?? '') ? 'heading' : undefined
}
