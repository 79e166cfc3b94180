import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Alteration } from '../../tree/nodes.ts'

/** Element for each state. */
const selectors = {
  added: 'ins',
  damaged: 'span.damaged',
  deleted: 'del',
  sic: 'span.sic',
  surplus: 'span.surplus',
  unclear: 'span.unclear',
} satisfies Record<Alteration['state'], string>

/**
 * `<del>slow</del>`, `<ins data-place="above">fast</ins>`, `<span class="unclear">[pilot?]</span>`
 *
 * CSS generates the words that say what the element is, and the brackets of `part`, which is inside a word.
 */
export default function alteration(state: State, node: Alteration): Element {
  const className = node.inWord ? ['part'] : undefined
  return h(selectors[node.state], { className, dataPlace: node.place }, state.all(node))
}
