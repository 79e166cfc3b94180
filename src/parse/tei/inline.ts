import type { PhrasingContent } from '../../tree/nodes.ts'
import { toApparatus } from './apparatus.ts'
import { editorialHandlers } from './editorial.ts'
import { isEmphasis, toEmphasis } from './emphasis.ts'
import { toGlyph, toPicture } from './figures.ts'
import { toNote, toNoteAnchor, toReference } from './inline-notes.ts'
import { known, toMap } from './known.ts'
import { toLineEnd, toSpace } from './line-ends.ts'
import { nameHandlers } from './names.ts'
import { toPageBreak } from './page-breaks.ts'
import { toCrossReference } from './references.ts'
import { spokenHandlers } from './spoken.ts'
import type { State } from './state.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** Reads running text; adds nodes to an array (default: an empty one), which it returns. */
export type Read = (
  children: ReadonlyArray<XmlElement | XmlText>,
  state: State,
  nodes?: Array<PhrasingContent>,
) => Array<PhrasingContent>

/**
 * Reads an element in running text.
 *
 * @param nodes
 *   Array for content that has no node of its own. Nodes that are returned are added to it.
 */
export type Handler = (
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
) => PhrasingContent | Array<PhrasingContent> | undefined

/** Handlers by element name. */
const handlers: ReadonlyMap<string, Handler> = new Map([
  ...editorialHandlers,
  ...nameHandlers,
  ...spokenHandlers,
  ...toMap<Handler>({
    anchor: toNoteAnchor,
    app: toApparatus,
    g: toGlyph,
    graphic: toPicture,
    lb: toLineEnd,
    media: toPicture,
    note: toNote,
    pb: toPageBreak,
    ptr: toCrossReference,
    ref: toCrossReference,
    space: toSpace,
  }),
])

/** Elements whose handlers do not read their content. */
const atoms: ReadonlySet<string> = new Set(['graphic', 'lb', 'media', 'pb', 'space'])

/** Whether an element is a known part of running text. */
export function isPhrasing({ name }: XmlElement): boolean {
  return handlers.has(name) || known.has(name) || isEmphasis(name)
}

/**
 * Read running text.
 *
 * @param children
 *   Content of a TEI element.
 * @param state
 *   State of the document.
 * @param nodes
 *   Array to which nodes are added (default: an empty one).
 * @returns
 *   The array.
 */
export function toPhrasing(
  children: ReadonlyArray<XmlElement | XmlText>,
  state: State,
  nodes: Array<PhrasingContent> = [],
): Array<PhrasingContent> {
  for (const child of children) {
    if (child.type === 'text') state.fold.addText(child, nodes)
    else enter(child, state, nodes)
  }
  return nodes
}

function enter(element: XmlElement, state: State, nodes: Array<PhrasingContent>): void {
  if (hasTypeface(element)) readWithTypeface(element, state, nodes)
  else readElement(element, state, nodes)
  const { pointing } = state.places()
  if (pointing.size > 0) {
    for (const note of pointing.get(element) ?? []) {
      nodes.push(toReference(note, element.position, state))
    }
  }
  if (element.name !== 'pb') state.fold.lean()
}

function readWithTypeface(element: XmlElement, state: State, nodes: Array<PhrasingContent>): void {
  const inner: Array<PhrasingContent> = []
  const node = toEmphasis(element, inner, state.report)
  readElement(element, state, node ? inner : nodes)
  if (node && inner.length > 0) nodes.push(node)
}

function readElement(element: XmlElement, state: State, nodes: Array<PhrasingContent>): void {
  const { name, children, position } = element
  const handler = handlers.get(name)
  if (handler) {
    const read = handler(element, state, toPhrasing, nodes)
    if (Array.isArray(read)) for (const node of read) nodes.push(node)
    else if (read) nodes.push(read)
    // They should have no content; if they do, it is not lost.
    if (atoms.has(name)) toPhrasing(children, state, nodes)
    return
  }
  const kind = known.get(name)
  if (kind === 'apart') {
    state.report.unread(element)
    return
  }
  if (kind === undefined && !isEmphasis(name)) {
    state.report.unknown(`element \`${name}\``, element)
  }
  if (kind === 'line') state.fold.beginLine(position, nodes)
  toPhrasing(children, state, nodes)
  if (kind === 'line') state.fold.endLine(position)
}

/** Whether an element may have a typeface or a language. What is deleted or added is shown as such. */
function hasTypeface({ name, attributes }: XmlElement): boolean {
  if (isEmphasis(name)) return true
  const isStated =
    'rend' in attributes ||
    'rendition' in attributes ||
    'style' in attributes ||
    'xml:lang' in attributes
  return isStated && (known.get(name) === 'text' || nameHandlers.has(name) || name === 'ref')
}
