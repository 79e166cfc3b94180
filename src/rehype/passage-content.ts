import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Paragraph, PhrasingContent, Point } from '../tree/nodes.ts'
import { toPassages } from '../tree/passages.ts'
import { toSteps } from '../tree/steps.ts'
import type { Words } from '../words/words.ts'
import { toLabelLink } from './label-link.ts'
import { toPassageMark } from './passage-mark.ts'

/**
 * Render the content of a paragraph or point: running text as `p`, lists as lists.
 * Text that resumes after a list is a `p.tail` with its own anchor and mark.
 *
 * @param id
 *   Anchor of the paragraph, point or note.
 * @param kind
 *   What the label at the start of the text labels.
 * @returns
 *   Elements in order; text of white space only is omitted.
 */
export function toPassageContent(
  state: State,
  holder: Paragraph | Point,
  id: string | undefined,
  kind: 'paragraph' | 'point' | 'note',
  words: Words,
): Array<Element> {
  return toPassages(holder, id ?? '').flatMap((passage, index) => {
    if (passage.type === 'list')
      return [state.one(passage.list, undefined)].flat().filter(isElement)
    if (passage.children.every(isBlank)) return []
    const content = passage.children.flatMap((child) =>
      child.type === 'label'
        ? toLabelLink(child, id, kind, words)
        : (state.one(child, undefined) ?? []),
    )
    if (index === 0) return h('p', content)
    if (id === undefined) return h('p.tail', content)
    return h('p.tail', { id: passage.id }, toTailMark(passage.id, id, kind, words), content)
  })
}

/** Make the mark of text after a list: `1 after`, `1.3 after` in point 3, `1 after 2` after a second list. */
function toTailMark(
  tail: string,
  id: string,
  kind: 'paragraph' | 'point' | 'note',
  words: Words,
): Element {
  const number = id.replace(prefix, '')
  const list = toSteps(tail)?.at(-1)?.label ?? ''
  const { after, afterMark } = words.text
  return toPassageMark(tail, after(kind, number, list), afterMark(number, list), words)
}

/** Prefix of an anchor: `p` in `p1.3`, `fn` in `fn1`; none in `1`. */
const prefix = /^[a-z]+/

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function isElement(node: { type: string } | undefined): node is Element {
  return node?.type === 'element'
}
