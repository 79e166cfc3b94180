import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Title } from '../../tree/nodes.ts'

/** `<h1 id="title"><span class="no">162.</span> Memorandum of …</h1>` */
export default function title(state: State, node: Title): Element {
  return h('h1', { id: node.data?.id }, state.all(node))
}
