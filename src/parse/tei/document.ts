import type { Root, RootContent, Title } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { readBlocks } from './blocks.ts'
import { findHeadElement } from './content.ts'
import { findOpeningHead } from './document-element.ts'
import { toFootnoteDefinitions } from './notes.ts'
import type { Reporter } from './reporter.ts'
import { toLine } from './runs.ts'
import { type State, createState, toUnwrapped } from './state.ts'
import { wrapSpans } from './spans.ts'
import { moveNotes } from './stray-notes.ts'
import type { XmlElement } from './xml-tree.ts'

/** `162.` before a space, but not `1965` or `1.5`. */
const number = /^(\d+)\.(?=\s)/

/**
 * Read a document or a section of a volume into a tree.
 *
 * @param element
 *   `div`, or the element of a whole text (`toDocumentElement`), of which only the heading with which it begins is the
 *   title.
 * @param volume
 *   Id of its volume.
 * @param report
 *   Collects messages.
 * @returns
 *   Tree; its first heading is its title, and its notes are at the end.
 */
export function toRoot(element: XmlElement, volume: string, report: Reporter): Root {
  const { children: content } = wrapSpans(element)
  const whole = { ...element, children: content }
  const state = createState(whole, volume, report, readBlocks)
  const title = element.name === 'div' ? findHeadElement(whole) : findOpeningHead(whole)
  const head = title ? content.indexOf(title) : -1
  const children: Array<RootContent> = [
    ...readBlocks(content.slice(0, Math.max(head, 0)), state),
    ...toTitle(content[head], state),
    ...readBlocks(content.slice(head + 1), state),
  ]
  return {
    type: 'root',
    children: [...moveNotes(children, state.stray), ...toFootnoteDefinitions(state)],
    position: element.position,
  }
}

function toTitle(head: XmlElement['children'][number] | undefined, state: State): Array<Title> {
  if (head?.type !== 'element') return []
  const children = toLine(head.children, toUnwrapped(state))
  const { position } = head
  const first = children[0]
  const match = first?.type === 'text' ? number.exec(first.value) : null
  if (first?.type !== 'text' || !match?.[1]) return [{ type: 'title', children, position }]
  const end = match[0].length
  const label = { ...sliceText(first, 0, end), type: 'label' as const }
  children.splice(0, 1, label, sliceText(first, end))
  return [{ type: 'title', number: match[1], children, position }]
}
