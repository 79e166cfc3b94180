import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Paragraph } from '../../tree/nodes.ts'
import { toPassageContent } from '../passage-content.ts'

/**
 * A paragraph of the body, with its address beside it:
 *
 * ```html
 * <div class="para" id="p1">
 *   <a class="pm" href="#p1" aria-label="Link to paragraph 1" data-label="1"></a>
 *   <p>Sec said …</p> <ol role="list">…</ol> <p class="tail" id="p1.after">Y said …</p>
 * </div>
 * ```
 *
 * The mark is made by CSS of the label, so it is neither copied nor found.
 */
export default function paragraph(state: State, node: Paragraph): Element {
  // A heading inside the text, or a line before the title: no paragraph that is counted.
  if (node.role) return h('p', { className: [node.role] }, state.all(node))
  const id = node.data?.id
  const content = toPassageContent(state, node, id, 'paragraph')
  if (id === undefined) return h('div', content)
  const number = id.slice(1)
  const mark = h('a.pm', {
    href: `#${id}`,
    ariaLabel: `Link to paragraph ${number}`,
    dataLabel: number,
  })
  return h('div.para', { id }, mark, content)
}
