import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Table } from '../../tree/nodes.ts'

/** `<div class="table" tabindex="0"><table><tbody>…</tbody></table></div>`: a wide table scrolls by itself. */
export default function table(state: State, node: Table): Element {
  return h('div.table', { tabIndex: 0 }, h('table', h('tbody', state.all(node))))
}
