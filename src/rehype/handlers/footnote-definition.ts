import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { FootnoteDefinition, Label } from '../../tree/nodes.ts'
import { toLabelLink } from '../label-link.ts'
import { toPassageContent } from '../passage-content.ts'

/**
 * A note. The `div` is what the address names and what opens at the foot of the window.
 *
 * ```html
 * <li><div class="foot" id="fn1"><p><a class="n" href="#fn1">1.</a> Source: …</p></div></li>
 * ```
 */
export default function footnoteDefinition(state: State, node: FootnoteDefinition): Element {
  const id = node.data?.id
  const content = node.children.flatMap((child) =>
    child.type === 'paragraph' ? toPassageContent(state, child, id, 'note') : [],
  )
  const label = node.children.find((child): child is Label => child.type === 'label')
  if (label) {
    if (content[0]?.tagName !== 'p') content.unshift(h('p'))
    content[0]?.children.unshift(toLabelLink(label, id, 'note'), { type: 'text', value: ' ' })
  }
  return h('li', h('div.foot', { id }, content))
}
