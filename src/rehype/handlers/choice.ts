import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Choice } from '../../tree/nodes.ts'
import { holdsLink } from '../mention.ts'

/**
 * Render a choice as a link to its explanation. It has both readings, of which one is shown:
 *
 * ```html
 * <a class="g choice" href="#reading3"><span>shippes</span><span hidden>ships</span></a>
 * ```
 *
 * A choice that contains a link is a `span`, because links cannot be nested.
 */
export default function choice(state: State, node: Choice): Element {
  const written = state.all(node)
  const edited = toEdited(state, node)
  const content = [h('span', written), h('span', { hidden: true }, edited)]
  const { reading } = node.data ?? {}
  if (reading === undefined || holdsLink([...written, ...edited])) return h('span.choice', content)
  return h('a.g.choice', { href: `#${reading}` }, content)
}

function toEdited(state: State, { others: [first] }: Choice): Array<ElementContent> {
  return (first?.children ?? []).flatMap((child) => state.one(child, undefined) ?? [])
}
