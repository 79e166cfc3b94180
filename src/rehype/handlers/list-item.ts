import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import { toItemStep } from '../../tree/list-items.ts'
import type { ListItem } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'
import { toLabelLink } from '../label-link.ts'

/**
 * Render an item. Its label, if it has one, links to it:
 *
 * ```html
 * <li id="p1.2"><a class="n" href="#p1.2">2.</a> A report follows …</li>
 * ```
 *
 * A line of an index, `<li id="in5">Air strikes …</li>`, has no label.
 */
export default function listItem(state: State, node: ListItem, words: Words): Element {
  const id = node.data?.id
  const kind = toItemStep(node).kind === 'item' ? 'item' : 'point'
  const content = node.children.flatMap((child): ElementContent | Array<ElementContent> => {
    if (child.type !== 'label') return state.one(child, undefined) ?? []
    // In TEI, the space after a label is part of it.
    const value = child.value.trimEnd()
    const space = child.value.slice(value.length)
    const link = toLabelLink({ ...child, value }, id, kind, words)
    return space === '' ? link : [link, { type: 'text', value: space }]
  })
  return h('li', { id }, content)
}
