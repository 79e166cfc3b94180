import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Paragraph, PhrasingContent, Point } from '../tree/nodes.ts'
import { toPassages } from '../tree/passages.ts'
import { toLabelLink } from './label-link.ts'

/**
 * Write what a paragraph or point holds: its running text as `p`, its lists as lists.
 * Text that resumes after a list is a `p.tail` with an anchor of its own.
 *
 * @param id
 *   Anchor of the paragraph, point or note.
 * @param kind
 *   What a label in the text labels.
 * @returns
 *   Elements in order; text that is only white space makes none.
 */
export function toPassageContent(
  state: State,
  holder: Paragraph | Point,
  id: string | undefined,
  kind: 'paragraph' | 'point' | 'note',
): Array<Element> {
  return toPassages(holder, id ?? '').flatMap((passage, index) => {
    if (passage.type === 'list')
      return [state.one(passage.list, undefined)].flat().filter(isElement)
    if (passage.children.every(isBlank)) return []
    const content = passage.children.flatMap((child) =>
      child.type === 'label' ? toLabelLink(child, id, kind) : (state.one(child, undefined) ?? []),
    )
    if (index === 0) return h('p', content)
    return h('p.tail', { id: id === undefined ? undefined : passage.id }, content)
  })
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function isElement(node: { type: string } | undefined): node is Element {
  return node?.type === 'element'
}
