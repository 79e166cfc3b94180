import type { List, Node, RootContent, Table } from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { writeLine, writeLines } from './inline.ts'

/** Indent of items without a number, and of those with one, which the notes have not. */
const markIndent = '  '
const numberIndent = '    '

/** Mark of an item that prints none, as in the transcriptions of the series. */
const itemMark = '*'

/** Write the blocks of a document, without its notes. A list is directly below its heading. */
export function writeBlocks(nodes: ReadonlyArray<RootContent>, context: Context): Array<string> {
  const blocks: Array<string> = []
  let heading: string | undefined
  for (const node of nodes) {
    const block = writeBlock(node, context)
    if (block === '') continue
    if (node.type === 'list' && heading !== undefined) blocks.splice(-1, 1, `${heading}\n${block}`)
    else blocks.push(block)
    heading = node.type === 'paragraph' && node.role === 'heading' ? block : undefined
  }
  return blocks
}

function writeBlock(node: RootContent, context: Context): string {
  switch (node.type) {
    case 'title':
      // Two empty lines are after it.
      return `${writeLine(node.children, context)}\n`
    case 'list':
      return writeList(node, 0, context).join('\n')
    case 'table':
      return writeTable(node, context).join('\n')
    case 'pageBreak':
      return context.writePage(node.label)
    case 'whiteSpace':
    case 'footnoteDefinition':
      return ''
    case 'dateline':
      return writeLine(node.children, context)
    case 'paragraph':
      return node.role === undefined
        ? writeParagraph(node.children, context)
        : writeLine(node.children, context)
    case 'signature':
      return writeLines(node.children, context).join('\n')
  }
}

/** Write a paragraph: its lines, and the lists of items in it. */
export function writeParagraph(children: ReadonlyArray<Node>, context: Context): string {
  return writeFlow(children, 0, context).join('\n')
}

/** Write running text, and the lists of items in it, as lines. */
function writeFlow(children: ReadonlyArray<Node>, depth: number, context: Context): Array<string> {
  const lines: Array<string> = []
  let text: Array<Node> = []
  for (const child of children) {
    if (child.type !== 'list' || isRunIn(child)) {
      text.push(child)
      continue
    }
    lines.push(...writeLines(text, context), ...writeList(child, depth, context))
    text = []
  }
  return [...lines, ...writeLines(text, context)]
}

function isRunIn({ children }: List): boolean {
  return children.some(({ type }) => type === 'point')
}

/**
 * Write a list, an item a line, with the items of a list in it below.
 *
 * @param depth
 *   Number of lists that it is in.
 */
function writeList(list: List, depth: number, context: Context): Array<string> {
  const items = list.children.filter((child) => child.type === 'listItem')
  return items.flatMap((item) => {
    const isLabeled = item.children.some(({ type }) => type === 'label')
    const indent = '  '.repeat(depth) + (isLabeled ? numberIndent : markIndent)
    const [first = '', ...others] = writeFlow(item.children, depth + 1, context)
    return [`${indent}${isLabeled ? '' : `${itemMark} `}${first}`, ...others]
  })
}

/** Write a table, a row a line, with a tab between its cells. */
export function writeTable({ children }: Table, context: Context): Array<string> {
  return children.flatMap((row) => {
    if (row.type !== 'tableRow') return []
    const cells = row.children.filter((cell) => cell.type === 'tableCell')
    const line = cells.map((cell) => writeFlow(cell.children, 0, context).join(' ')).join('\t')
    return line.trim() === '' ? [] : [line]
  })
}
