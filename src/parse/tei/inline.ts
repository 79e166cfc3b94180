import { fromPageBreakId } from '../../tree/ids.ts'
import type {
  CrossReference,
  Emphasis,
  FootnoteReference,
  PageBreak,
  PhrasingContent,
} from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { shorten } from '../shorten.ts'
import { toContent } from './content.ts'
import { known, toMap } from './known.ts'
import type { State } from './state.ts'
import { toTarget } from './targets.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** Kinds of emphasis by `hi@rend`. */
const rends = toMap<Emphasis['rend']>({
  bold: 'strong',
  italic: 'italic',
  smallcaps: 'smallcaps',
  strong: 'strong',
  sub: 'subscript',
  subscript: 'subscript',
  sup: 'superscript',
  superscript: 'superscript',
  underline: 'underline',
})

/** Reasons of gaps by `gap@reason`; any other is `omitted`. */
const reasons = toMap<'classified' | 'illegible'>({
  classified: 'classified',
  damage: 'illegible',
  illegible: 'illegible',
  withheld: 'classified',
})

/** Handlers by element name. Of any other element, the tree has only the text. */
const handlers = toMap<(element: XmlElement, state: State) => PhrasingContent | undefined>({
  emph: (element, state) => toEmphasis(element, 'italic', state),
  gap: (element, state) => ({
    type: 'gap',
    reason: reasons.get(element.attributes['reason'] ?? '') ?? 'omitted',
    ...toParent(element, state),
  }),
  gloss: (element, state) => ({
    type: 'term',
    ...toRef(element, 'target', state),
    ...toRole(element),
    ...toParent(element, state),
  }),
  hi: toHi,
  lb: ({ position }, state) => {
    state.fold.end()
    return { type: 'break', position }
  },
  note: toNote,
  pb: toPageBreak,
  persName: (element, state) => ({
    type: 'personName',
    ...toRef(element, 'corresp', state),
    ...toRole(element),
    ...toParent(element, state),
  }),
  placeName: (element, state) => ({
    type: 'placeName',
    ...toRef(element, 'corresp', state),
    ...toParent(element, state),
  }),
  ref: toCrossReference,
  title: (element, state) => toEmphasis(element, 'italic', state),
})

/** Whether an element is a known part of running text. */
export function isPhrasing({ name }: XmlElement): boolean {
  return handlers.has(name) || known.has(name)
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
  const handler = handlers.get(element.name)
  if (handler) {
    const node = handler(element, state)
    if (node) nodes.push(node)
  } else {
    const kind = known.get(element.name)
    if (kind === undefined) state.report.unknown(`element \`${element.name}\``, element)
    if (kind === 'line' && nodes.length > 0) {
      state.fold.end()
      nodes.push({ type: 'break', position: element.position })
    }
    toPhrasing(element.children, state, nodes)
  }
  if (element.name !== 'pb') state.fold.lean()
}

/**
 * Read a note. TEI encodes a note at the place of its reference.
 *
 * If a number is printed in two places, TEI has the note twice, the second time with a `target`: that one is
 * another reference to the first note.
 */
function toNote(element: XmlElement, state: State): FootnoteReference {
  const { position } = element
  const label = toNoteLabel(element) ?? '*'
  if (!isRepeated(element, state)) state.notes.push({ label, element })
  return { type: 'footnoteReference', label, position }
}

/** The printed label of a note, from its number or its id; `undefined` if it has neither. */
export function toNoteLabel({ attributes }: XmlElement): string | undefined {
  return attributes['n']?.trim() || /fn(.+)$/.exec(attributes['xml:id'] ?? '')?.[1]
}

/** Whether a note repeats the note it points to. A pointer to other text, or to no note, is reported. */
function isRepeated(element: XmlElement, state: State): boolean {
  const target = element.attributes['target']?.trim().replace(/^#/, '')
  if (!target) return false
  const first = state.findNote(target)
  if (first && toContent(first) === toContent(element)) return true
  const reason = first
    ? `Unexpected words in a repeated note, expected those of \`${target}\``
    : `Unexpected repeated note, expected a note \`${target}\` in this document`
  state.report.add('tei-note', reason, element.position)
  return false
}

/** Read a page break; `undefined` if it has no page number, which is reported. */
export function toPageBreak(element: XmlElement, state: State): PageBreak | undefined {
  const { attributes, position } = element
  const { n, 'xml:id': id = '' } = attributes
  const label = n ?? fromPageBreakId(id) ?? id
  if (label) return { type: 'pageBreak', label: label.replace(/^\[(.*)\]$/, '$1'), position }
  state.report.add(
    'tei-page-break',
    'Missing `n` of `pb`, expected the number of the page',
    position,
  )
  return undefined
}

function toHi(element: XmlElement, state: State): PhrasingContent {
  const written = element.attributes['rend']?.trim() ?? ''
  const rend = rends.get(written)
  if (rend === undefined) state.report.unknown(`\`rend="${written}"\` of \`hi\``, element)
  return toEmphasis(element, rend ?? 'italic', state)
}

function toEmphasis(element: XmlElement, rend: Emphasis['rend'], state: State): Emphasis {
  return { type: 'emphasis', rend, ...toParent(element, state) }
}

function toCrossReference(element: XmlElement, state: State): CrossReference {
  const parent = toParent(element, state)
  const text = toText(parent.children)
  const written = element.attributes['target'] ?? ''
  const found = written === '' ? undefined : toTarget(written, state.volume)
  if (found === undefined) {
    const what =
      written === '' ? 'Missing `target` of `ref`' : `Unexpected target \`${shorten(written)}\``
    const reason = `${what}, expected an id such as \`#d162\`, or an address such as \`https://…\``
    state.report.add('tei-target', reason, element.position)
    return { type: 'crossReference', label: text, ...parent }
  }
  const { id, ...target } = found
  if (id !== undefined) state.report.pointer(id, element)
  return { type: 'crossReference', label: /\d+/.exec(text)?.[0] ?? text, ...target, ...parent }
}

function toParent(element: XmlElement, state: State) {
  return { children: toPhrasing(element.children, state), position: element.position }
}

/** The key that an attribute points to: `p_YCW1` of `#p_YCW1`. */
function toRef(element: XmlElement, attribute: string, state: State): { ref?: string } {
  const ref = element.attributes[attribute]?.trim().replace(/^#/, '')
  if (!ref) return {}
  state.report.pointer(ref, element)
  return { ref }
}

function toRole({ attributes }: XmlElement): { role?: 'from' | 'to' } {
  const role = attributes['type']
  return role === 'from' || role === 'to' ? { role } : {}
}
