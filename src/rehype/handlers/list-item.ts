import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { ListItem } from '../../tree/nodes.ts'

/** `<li>The Secretary</li>`, `<li id="in5">Air strikes …</li>` */
export default function listItem(state: State, node: ListItem): Element {
  return h('li', { id: node.data?.id }, state.all(node))
}
