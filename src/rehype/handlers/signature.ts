import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Signature } from '../../tree/nodes.ts'

/** `<p class="signature">Taylor</p>` */
export default function signature(state: State, node: Signature): Element {
  return h('p.signature', state.all(node))
}
