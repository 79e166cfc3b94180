import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { ListItem } from '../../tree/nodes.ts'

/** `<li>The Secretary</li>` */
export default function listItem(state: State, node: ListItem): Element {
  return h('li', state.all(node))
}
