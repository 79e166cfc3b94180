import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { FootnoteDefinition, Label } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'
import { toLabelLink } from '../label-link.ts'
import { toPassageContent } from '../passage-content.ts'

/**
 * Render a note. The `div` is the target of links and opens at the foot of the window.
 *
 * ```html
 * <li><div class="foot" id="fn1"><p><a class="n" href="#fn1">1.</a> Source: …</p></div></li>
 * ```
 */
export default function footnoteDefinition(
  state: State,
  node: FootnoteDefinition,
  words: Words,
): Element {
  const id = node.data?.id
  const content = node.children.flatMap((child): Array<ElementContent> => {
    if (child.type === 'label') return []
    if (child.type === 'paragraph') return toPassageContent(state, child, id, 'note', words)
    return [state.one(child, undefined) ?? []].flat()
  })
  const label = node.children.find((child): child is Label => child.type === 'label')
  if (label) {
    const link = [toLabelLink(label, id, 'note', words), { type: 'text', value: ' ' } as const]
    const first = content[0]
    if (first?.type === 'element' && first.tagName === 'p') first.children.unshift(...link)
    else content.unshift(h('p', link))
  }
  return h('li', h('div.foot', { id }, content))
}
