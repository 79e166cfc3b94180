import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import { toSteps } from '../../tree/steps.ts'
import { writePlace } from '../../tree/locator-words.ts'
import type { Paragraph } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'
import { toLabelLink } from '../label-link.ts'
import { toPassageContent } from '../passage-content.ts'
import { toPassageMark } from '../passage-mark.ts'

/**
 * Render a paragraph of the body, with a link to itself beside it:
 *
 * ```html
 * <div class="para" id="p1">
 *   <a class="pm" href="#p1" aria-label="Link to paragraph 1" data-label="1"></a>
 *   <p>Sec said …</p> <ol role="list">…</ol> <p class="tail" id="p1.after"><a class="pm" …></a>Y said …</p>
 * </div>
 * ```
 *
 * A paragraph that is a point in a nested series has its depth as `data-level`, from 2. One that preserves its line ends has
 * `data-lines`, one that is set apart as a quotation `data-quote`.
 */
export default function paragraph(state: State, node: Paragraph, words: Words): Element {
  if (node.role === 'heading') return heading(state, node, words)
  // A paragraph without an id is not counted, so it has no address.
  if (node.role === 'preface') return h('p', state.all(node))
  const id = node.data?.id
  const content = toPassageContent(state, node, id, 'paragraph', words)
  if (id === undefined) return h('div', content)
  const steps = toSteps(id) ?? []
  const name = writePlace({ steps }, 'running', words.places)
  const mark = toPassageMark(id, name, steps[0]?.label ?? '', words)
  const level = node.children.find((child) => child.type === 'point')?.level ?? 1
  const dataLevel = level > 1 ? level : undefined
  return h(
    'div.para',
    { id, dataLevel, dataLines: node.lines, dataQuote: node.quoted },
    mark,
    content,
  )
}

/** Render a heading. That of an article has an anchor, and its label is the link to it. */
function heading(state: State, node: Paragraph, words: Words): Element {
  const id = node.data?.id
  const content = node.children.flatMap((child) =>
    child.type === 'point' ? child.children : [child],
  )
  return h(
    'h2',
    { id },
    content.flatMap((child) =>
      child.type === 'label' && id !== undefined
        ? toLabelLink(child, id, 'article', words)
        : (state.one(child, undefined) ?? []),
    ),
  )
}
