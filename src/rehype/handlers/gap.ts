import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Gap } from '../../tree/nodes.ts'

/** `<span class="gap classified">[1 line not declassified]</span>` */
export default function gap(state: State, node: Gap): Element {
  return h('span', { className: ['gap', node.reason] }, state.all(node))
}
