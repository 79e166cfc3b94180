import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Paragraph, PhrasingContent, Point } from '../tree/nodes.ts'
import { toPassages } from '../tree/passages.ts'
import { toLabelLink } from './label-link.ts'
import { toPassageMark } from './passage-mark.ts'

/**
 * Write what a paragraph or point holds: its running text as `p`, its lists as lists.
 * Text that resumes after a list is a `p.tail` with an anchor and a mark of its own.
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
    if (id === undefined) return h('p.tail', content)
    return h('p.tail', { id: passage.id }, toTailMark(passage.id, id, kind), content)
  })
}

/** Mark the text behind a list: `1 after`, of point 3 in paragraph 1 `1.3 after`, behind a second list `1 after 2`. */
function toTailMark(tail: string, id: string, kind: string): Element {
  const number = id.replace(prefix, '')
  const list = tail.slice(`${id}.after`.length)
  const name = `${kind} ${number}, after ${list === '' ? 'the points' : `list ${list}`}`
  return toPassageMark(tail, name, `${number} after ${list}`.trim())
}

/** What an anchor begins with: `p` of `p1.3`, `fn` of `fn1`; nothing of `1`. */
const prefix = /^[a-z]+/

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function isElement(node: { type: string } | undefined): node is Element {
  return node?.type === 'element'
}
