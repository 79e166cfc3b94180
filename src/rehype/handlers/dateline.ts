import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Dateline } from '../../tree/nodes.ts'

/** `<p class="dateline"><time datetime="1965-02-25T17:20">Washington, February 25, …</time></p>` */
export default function dateline(state: State, node: Dateline): Element {
  const content = state.all(node)
  return h('p.dateline', node.when ? h('time', { dateTime: node.when }, content) : content)
}
