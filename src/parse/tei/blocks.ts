import type { Dateline, Paragraph, RootContent, Signature } from '../../tree/nodes.ts'
import { findHeadElement } from './content.ts'
import { toWhen } from './dates.ts'
import { isPhrasing, toNoteLabel, toPageBreak } from './inline.ts'
import { toMap } from './known.ts'
import { readList, toListHead } from './lists.ts'
import { toParagraphs } from './paragraphs.ts'
import { toLine, toRuns } from './runs.ts'
import type { State } from './state.ts'
import { isOnlyNotes } from './stray-notes.ts'
import { readTable } from './tables.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

type Handler = (element: XmlElement, state: State) => Array<RootContent>

/** Elements that contain blocks and are replaced by their content. */
const containers =
  'argument attachment body cit closer div figure floatingText group lg opener postscript q quote'

/** Handlers of block elements, by name. */
const handlers = toMap<Handler>({
  ...Object.fromEntries(containers.split(' ').map((name): [string, Handler] => [name, toChildren])),
  ab: toParagraphs,
  byline: toParagraphs,
  dateline: (element, state) => [toDateline(element, state)],
  head: (element, state) => toParagraphs(element, state, 'heading'),
  l: toParagraphs,
  list: toListBlocks,
  note: (element, state) =>
    toParagraphs(element, state, element.attributes['rend'] === 'inline' ? 'preface' : undefined),
  p: toParagraphs,
  pb: (element, state) => [toPageBreak(element, state) ?? []].flat(),
  salute: toParagraphs,
  signed: (element, state) => [toSignature(element, state)],
  table: toTableBlocks,
  trailer: toParagraphs,
})

/**
 * Read the blocks of a document or section.
 *
 * @param children
 *   Content of an element that contains blocks. Running text between blocks becomes a paragraph.
 */
export function readBlocks(
  children: ReadonlyArray<XmlElement | XmlText>,
  state: State,
): Array<RootContent> {
  return toRuns(children, isBlock).flatMap(({ block, text }): Array<RootContent> => {
    if (text) {
      const children = toLine(text, state)
      const position = text[0]?.position
      if (position === undefined || children.length === 0) return []
      const paragraph: Paragraph = { type: 'paragraph', children, position }
      if (isOnlyNotes(children)) state.stray.add(paragraph)
      return [paragraph]
    }
    const handler = handlers.get(block.name)
    if (handler) return handler(block, state)
    state.report.unknown(`element \`${block.name}\``, block)
    return toChildren(block, state)
  })
}

/**
 * Whether an element is a block: one with a handler, or an unknown element that contains blocks. A note with a label is
 * part of the text before it; one without is printed where it stands: a line before the title, as in old volumes, or
 * below a table.
 */
function isBlock(element: XmlElement): boolean {
  if (element.name === 'note') {
    return element.attributes['rend'] === 'inline' || toNoteLabel(element) === undefined
  }
  if (handlers.has(element.name)) return true
  if (isPhrasing(element)) return false
  return element.children.some((child) => child.type === 'element' && isBlock(child))
}

function toChildren(element: XmlElement, state: State): Array<RootContent> {
  return readBlocks(element.children, state)
}

function toDateline(element: XmlElement, state: State): Dateline {
  const when = toWhen(element, state.report)
  return {
    type: 'dateline',
    ...(when !== undefined && { when }),
    children: toLine(element.children, state),
    position: element.position,
  }
}

function toSignature(element: XmlElement, state: State): Signature {
  return {
    type: 'signature',
    children: toLine(element.children, state),
    position: element.position,
  }
}

function toListBlocks(element: XmlElement, state: State): Array<RootContent> {
  const head = toListHead(element, state)
  const list = readList(element, state)
  const { position } = findHeadElement(element) ?? element
  return [
    ...(head.length > 0
      ? [{ type: 'paragraph', role: 'heading', children: head, position } satisfies RootContent]
      : []),
    ...(list ? [list] : []),
  ]
}

function toTableBlocks(element: XmlElement, state: State): Array<RootContent> {
  const heads = element.children.flatMap((child) =>
    child.type === 'element' && child.name === 'head' ? toParagraphs(child, state, 'heading') : [],
  )
  return [...heads, ...readTable(element, state)]
}
