import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { TableCell } from '../../tree/nodes.ts'

/** `<td colspan="2">…</td>` */
export default function tableCell(state: State, node: TableCell): Element {
  return h('td', { colSpan: node.columns, rowSpan: node.rows }, state.all(node))
}
