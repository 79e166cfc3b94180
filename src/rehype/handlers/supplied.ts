import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { SuppliedText } from '../../tree/nodes.ts'

/** `<span class="supplied">[sic]</span>` */
export default function supplied(state: State, node: SuppliedText): Element {
  return h('span', { className: ['supplied'] }, state.all(node))
}
