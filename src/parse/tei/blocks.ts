import type {
  Dateline,
  Paragraph,
  PhrasingContent,
  RootContent,
  Signature,
} from '../../tree/nodes.ts'
import { findElements, findHeadElement } from './content.ts'
import { toWhen } from './dates.ts'
import { distribute } from './distribute.ts'
import { isPhrasing } from './inline.ts'
import { isInline } from './inline-notes.ts'
import { known, toMap } from './known.ts'
import { readList, toListHead } from './lists.ts'
import { toNoteLabel } from './note-places.ts'
import { toPageBreak } from './page-breaks.ts'
import { toParagraphs, toQuoted } from './paragraphs.ts'
import { toLine, toRuns } from './runs.ts'
import { readSpeech, readUtterance } from './speeches.ts'
import { type State, toUnwrapped } from './state.ts'
import { isOnlyNotes } from './stray-notes.ts'
import { readTable } from './tables.ts'
import { groupLines, readVerse } from './verse.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

type Handler = (element: XmlElement, state: State) => Array<RootContent>

/** Elements that contain blocks and are replaced by their content. */
const containers =
  'argument attachment back body closer div div1 div2 div3 div4 div5 div6 div7 docTitle entry epigraph figure floatingText front group listApp noteGrp performance postscript sourceDoc spGrp superEntry surface surfaceGrp text titlePage zone'

/** Elements that are printed as paragraphs. */
const paragraphs =
  'ab bibl biblFull biblStruct byline docAuthor docDate docEdition docImprint entryFree figDesc imprimatur p salute set trailer'

/** Elements that are printed as headings. */
const headings = 'head titlePart'

/** Elements that are lists, also without `item`. */
const lists = 'castGroup castList list listBibl listWit'

/** Elements that are set apart as quotations. */
const quotations = 'cit q quote said'

/** Handlers of block elements, by name. */
const handlers = toMap<Handler>({
  ...all(containers, toChildren),
  ...all(paragraphs, toParagraphs),
  ...all(headings, (element, state) => toParagraphs(element, state, 'heading')),
  ...all(lists, toListBlocks),
  ...all(quotations, toQuotation),
  address: toAddress,
  closer: (element, state) => toChildren(element, toUnwrapped(state)),
  dateline: (element, state) => [toDateline(element.children, element, state)],
  l: readVerse,
  lg: readVerse,
  line: readVerse,
  note: (element, state) => {
    if (state.places().moved.has(element)) return []
    return toParagraphs(
      element,
      state,
      element.attributes['rend'] === 'inline' ? 'preface' : undefined,
    )
  },
  opener: toOpener,
  pb: (element, state) => [
    ...[toPageBreak(element, state) ?? []].flat(),
    ...readBlocks(element.children, state),
  ],
  signed: (element, state) => [toSignature(element, state)],
  sp: readSpeech,
  stage: toStage,
  table: toTableBlocks,
  u: readUtterance,
})

/** What is heard or seen: a paragraph among paragraphs, otherwise part of one. */
const sounds: ReadonlySet<string> = new Set(['incident', 'kinesic', 'vocal', 'writing'])

function all(names: string, handler: Handler): Record<string, Handler> {
  return Object.fromEntries(names.split(' ').map((name) => [name, handler]))
}

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
  const hasText = children.some((child) => child.type === 'text' && child.source.trim() !== '')
  const isOwnBlock = (element: XmlElement): boolean =>
    isBlock(element) || (!hasText && (sounds.has(element.name) || !isPhrasing(element)))
  return toRuns(groupLines(children), isOwnBlock).flatMap(({ block, text }): Array<RootContent> => {
    if (text) return toTextParagraph(text, state)
    const handler = handlers.get(block.name)
    if (handler) return handler(block, state)
    if (sounds.has(block.name)) return toTextParagraph([block], state)
    if (isPhrasing(block)) return readBlocks(distribute(block, division), state)
    state.report.unknown(`element \`${block.name}\``, block)
    return block.children.some(isBlockChild) ? toChildren(block, state) : toParagraphs(block, state)
  })
}

/**
 * Whether an element is a block: one with a handler, or an unknown element that contains blocks. A note with a label is
 * part of the text before it; one without is printed where it stands: a line before the title, as in old volumes, or
 * below a table.
 */
function isBlock(element: XmlElement): boolean {
  if (element.name === 'note') return isBlockNote(element)
  if (handlers.has(element.name)) return true
  const kind = known.get(element.name)
  if (kind === 'apart' || kind === 'empty' || undivided.has(element.name)) return false
  return element.children.some(isBlockChild)
}

/** How running text that contains blocks is divided. */
const division = {
  isBlock,
  isPhrasing: (element: XmlElement): boolean => !handlers.has(element.name) && isPhrasing(element),
}

/** Elements that stay in running text, whatever they contain. */
const undivided: ReadonlySet<string> = new Set(['app', 'choice', 'gap', 'ref'])

function isBlockChild(child: XmlElement | XmlText): boolean {
  return child.type === 'element' && child.name !== 'note' && isBlock(child)
}

function isBlockNote(element: XmlElement): boolean {
  if (isInline(element)) return true
  return (
    toNoteLabel(element) === undefined &&
    !/^(?:foot|end|bottom)/.test(element.attributes['place'] ?? '')
  )
}

function toTextParagraph(
  text: ReadonlyArray<XmlElement | XmlText>,
  state: State,
): Array<Paragraph> {
  const children = toLine(text, state)
  const position = text[0]?.position
  if (position === undefined || children.every(isSpace)) return []
  const paragraph: Paragraph = { type: 'paragraph', children, position }
  if (isOnlyNotes(children)) state.stray.add(paragraph)
  return [paragraph]
}

/** Whether a node is white space, as it is around notes that have no reference. */
function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function toChildren(element: XmlElement, state: State): Array<RootContent> {
  return readBlocks(element.children, state)
}

/** Read a quotation among blocks; its paragraphs are set apart. */
function toQuotation(element: XmlElement, state: State): Array<RootContent> {
  return toChildren(element, state).map(toQuoted)
}

/** Read an address: lines of one paragraph. */
function toAddress(element: XmlElement, state: State): Array<RootContent> {
  const children = toLine(element.children, toUnwrapped(state))
  if (children.length === 0) return []
  return [{ type: 'paragraph', lines: true, children, position: element.position }]
}

/** Read a stage direction among blocks: a paragraph in italics. */
function toStage(element: XmlElement, state: State): Array<RootContent> {
  return toTextParagraph([element], state)
}

/** Read what is above a letter. Running text in it with a date is a dateline, if it has no other. */
function toOpener(element: XmlElement, state: State): Array<RootContent> {
  const own = toUnwrapped(state)
  if (findElements(element, 'dateline').length > 0) return toChildren(element, own)
  return toRuns(element.children, isBlock).flatMap(({ block, text }) => {
    if (block) return readBlocks([block], own)
    const isDated = text.some(
      (child) =>
        child.type === 'element' &&
        findElements({ ...child, children: [child] }, 'date').length > 0,
    )
    return isDated ? [toDateline(text, element, own)] : toTextParagraph(text, own)
  })
}

function toDateline(
  content: ReadonlyArray<XmlElement | XmlText>,
  element: XmlElement,
  state: State,
): Dateline {
  const when = toWhen({ ...element, children: [...content] }, state.report)
  return {
    type: 'dateline',
    ...(when !== undefined && { when }),
    children: toLine(content, toUnwrapped(state)),
    position: element.position,
  }
}

function toSignature(element: XmlElement, state: State): Signature {
  return {
    type: 'signature',
    children: toLine(element.children, toUnwrapped(state)),
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
