import type { PageBreak, Table, TableCell, TableRow } from '../../tree/nodes.ts'
import { toPageBreak } from './inline.ts'
import { toFlow } from './lists.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/**
 * Read a table. A page break between two rows or cells moves to the start of the next cell.
 *
 * @returns
 *   The table, and the page breaks after its last cell.
 */
export function readTable(element: XmlElement, state: State): [Table, ...Array<PageBreak>] {
  const rows: Array<TableRow> = []
  let pages: Array<PageBreak> = []
  for (const row of element.children) {
    if (row.type === 'text' || row.name === 'head') continue
    if (row.name === 'pb') addPage(row)
    else rows.push(toRow(row))
  }
  return [{ type: 'table', children: rows, position: element.position }, ...pages]

  function toRow(row: XmlElement): TableRow {
    const cells: Array<TableCell> = []
    for (const cell of row.name === 'row' ? row.children : [row]) {
      if (cell.type === 'text') continue
      if (cell.name === 'pb') addPage(cell)
      else cells.push(toCell(cell))
    }
    return {
      type: 'tableRow',
      ...(row.attributes['role'] === 'label' && { header: true }),
      children: cells,
      position: row.position,
    }
  }

  function toCell(cell: XmlElement): TableCell {
    const columns = toSpan(cell.attributes['cols'])
    const spanned = toSpan(cell.attributes['rows'])
    const children = [...pages, ...toFlow(cell.name === 'cell' ? cell.children : [cell], state)]
    pages = []
    return {
      type: 'tableCell',
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

/** `2`, `120`; not `1e9`, `1.5` or `Infinity`. */
const span = /^\s*\d{1,3}\s*$/

/** Convert the number of columns or rows that a cell spans (default: 1, also for invalid numbers). */
function toSpan(written = '1'): number {
  return span.test(written) ? Number(written) : 1
}
