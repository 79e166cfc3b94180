import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Dateline } from '../../tree/nodes.ts'

/** `<p class="dateline">Washington, February 25, 1965, 5:20 p.m.</p>` */
export default function dateline(state: State, node: Dateline): Element {
  return h('p.dateline', state.all(node))
}
