import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Emphasis } from '../../tree/nodes.ts'

/** Element for each kind of emphasis. The elements describe how text is printed, not that it is stressed. */
const selectors = {
  italic: 'i',
  strong: 'b',
  smallcaps: 'span.smallcaps',
  spaced: 'span.spaced',
  strike: 's',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
} satisfies Record<Emphasis['rend'], string>

/** `<i>1 line not declassified</i>` */
export default function emphasis(state: State, node: Emphasis): Element {
  return h(selectors[node.rend], state.all(node))
}
