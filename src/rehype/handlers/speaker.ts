import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Speaker } from '../../tree/nodes.ts'

/** `<b class="speaker">JONES:</b>` */
export default function speaker(state: State, node: Speaker): Element {
  return h('b.speaker', state.all(node))
}
