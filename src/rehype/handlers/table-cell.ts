import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { TableCell } from '../../tree/nodes.ts'

/** `<td colspan="2">…</td>`; one that labels its row is `<th scope="row">`. */
export default function tableCell(state: State, node: TableCell): Element {
  const [name, scope] = node.header ? ['th', 'row'] : ['td', undefined]
  return h(name, { scope, colSpan: node.columns, rowSpan: node.rows }, state.all(node))
}
