import type {
  Html,
  Table as MarkdownTable,
  TableCell as MarkdownCell,
  TableRow as MarkdownRow,
} from 'mdast'
import type { PhrasingContent } from 'mdast'
import type { Table, TableRow } from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { toMarkdownText } from './inline.ts'
import { toBlockContent } from './join-text.ts'

/** Where a line begins in a cell, which has one line in Markdown. */
const lineBreak: Html = { type: 'html', value: '<br>' }

/** A cell that is below or beside one that spans several. */
const empty: MarkdownCell = { type: 'tableCell', children: [] }

/**
 * Convert a table; nothing if it has no cells. Its first row is its head, if that labels the columns; otherwise the head is
 * empty, because a table of Markdown must have one. A cell that spans several is followed by empty ones.
 */
export function toMarkdownTable({ children }: Table, context: Context): Array<MarkdownTable> {
  const rows = children.filter((child) => child.type === 'tableRow')
  /** Number of further rows that a cell of each column spans. */
  const spans: Array<number> = []
  const converted = rows.map((row) => toRow(row, spans, context))
  const width = Math.max(0, ...converted.map((row) => row.children.length))
  if (width === 0) return []
  for (const row of converted) while (row.children.length < width) row.children.push(empty)
  const head: MarkdownRow = {
    type: 'tableRow',
    children: Array.from({ length: width }, () => empty),
  }
  const isHeaded = rows[0]?.header === true
  return [{ type: 'table', children: isHeaded ? converted : [head, ...converted] }]
}

function toRow({ children }: TableRow, spans: Array<number>, context: Context): MarkdownRow {
  const cells: Array<MarkdownCell> = []
  const skip = (): void => {
    for (let span = spans[cells.length] ?? 0; span > 0; span = spans[cells.length] ?? 0) {
      spans[cells.length] = span - 1
      cells.push(empty)
    }
  }
  for (const child of children) {
    if (child.type !== 'tableCell') continue
    skip()
    const content = toBlockContent(toMarkdownText(child.children, context))
    const line = [...content.comments, ...content.children].map(toInCell)
    for (let column = 0; column < Math.min(child.columns ?? 1, maxColumns); column++) {
      spans[cells.length] = (child.rows ?? 1) - 1
      cells.push(column === 0 ? { type: 'tableCell', children: line } : empty)
    }
  }
  skip()
  return { type: 'tableRow', children: cells }
}

/** Maximum number of columns of a cell, which a file may state wrongly. */
const maxColumns = 100

function toInCell(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? lineBreak : node
}
