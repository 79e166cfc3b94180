import type { PageBreak, Table, TableCell, TableRow } from '../../tree/nodes.ts'
import { isPageBreak, toPageBreak } from './page-breaks.ts'
import { toFlow } from './lists.ts'
import type { State } from './state.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/**
 * Read a table. A page break between two rows or cells moves to the start of the next cell.
 *
 * @returns
 *   The table, and the page breaks after its last cell.
 */
export function readTable(element: XmlElement, state: State): [Table, ...Array<PageBreak>] {
  const rows: Array<TableRow> = []
  let pages: Array<PageBreak> = []
  for (const row of listRows(element)) {
    if (isPageBreak(row)) addPage(row)
    else rows.push(toRow(row))
  }
  return [{ type: 'table', children: rows, position: element.position }, ...pages]

  function toRow(row: XmlElement): TableRow {
    const cells: Array<TableCell> = []
    for (const cell of rowNames.has(row.name) ? row.children.flatMap(toElements) : [row]) {
      if (isPageBreak(cell)) addPage(cell)
      else cells.push(toCell(cell))
    }
    return {
      type: 'tableRow',
      ...(isHeader(row) && { header: true }),
      children: cells,
      position: row.position,
    }
  }

  function toCell(cell: XmlElement): TableCell {
    const { cols, colspan, rows, rowspan, role } = cell.attributes
    const columns = toSpan(cols ?? colspan)
    const spanned = toSpan(rows ?? rowspan)
    const content = cellNames.has(cell.name) ? cell.children : [cell]
    const children = [...pages, ...toFlow(content, state)]
    pages = []
    return {
      type: 'tableCell',
      ...((role === 'label' || cell.name === 'th') && { header: true }),
      ...(columns > 1 && { columns }),
      ...(spanned > 1 && { rows: spanned }),
      children,
      position: cell.position,
    }
  }

  function addPage(element: XmlElement): void {
    const page = toPageBreak(element, state)
    if (page) pages.push(page)
  }
}

/** Names of rows and cells, in TEI and in HTML. */
const rowNames: ReadonlySet<string> = new Set(['row', 'tr'])
const cellNames: ReadonlySet<string> = new Set(['cell', 'td', 'th'])

/** Parts of a table in HTML that contain rows. */
const parts: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])

/** List the rows of a table, and what is between them. */
function listRows({ children }: XmlElement): Array<XmlElement> {
  return children.flatMap(toElements).flatMap((child) => {
    if (child.name === 'head') return []
    return parts.has(child.name) ? listRows(child) : [child]
  })
}

/** An element as it is; text between rows or cells, where none should be, as a cell. */
function toElements(node: XmlElement | XmlText): XmlElement | Array<XmlElement> {
  if (node.type === 'element') return node
  if (node.source.trim() === '') return []
  return {
    type: 'element',
    name: 'cell',
    attributes: {},
    children: [node],
    position: node.position,
  }
}

/** Whether a row labels the columns. */
function isHeader({ attributes, children }: XmlElement): boolean {
  const cells = children.filter((child) => child.type === 'element')
  return attributes['role'] === 'label' || (cells.length > 0 && cells.every(isLabel))
}

function isLabel({ name, attributes }: XmlElement): boolean {
  return name === 'th' || attributes['role'] === 'label'
}

/** `2`, `120`; not `1e9`, `1.5` or `Infinity`. */
const span = /^\s*\d{1,3}\s*$/

/** Convert the number of columns or rows that a cell spans (default: 1, also for invalid numbers). */
function toSpan(written = '1'): number {
  return span.test(written) ? Number(written) : 1
}
