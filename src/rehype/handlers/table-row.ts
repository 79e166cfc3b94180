import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { TableRow } from '../../tree/nodes.ts'

/** `<tr id="p1.r1"><td>…</td></tr>`; the cells of a header row are `<th scope="col">`, those that label it `<th scope="row">`. */
export default function tableRow(state: State, node: TableRow): Element {
  const cells = state.all(node)
  for (const cell of cells) {
    if (cell.type !== 'element' || node.header !== true) continue
    cell.tagName = 'th'
    cell.properties.scope = 'col'
  }
  return h('tr', { id: node.data?.id }, cells)
}
