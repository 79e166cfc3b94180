import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { SuppliedText } from '../../tree/nodes.ts'

/** `<span class="supplied">[sic]</span>`; CSS generates the brackets of a `part` of a word. */
export default function supplied(state: State, node: SuppliedText): Element {
  return h('span', { className: ['supplied', ...(node.inWord ? ['part'] : [])] }, state.all(node))
}
