import type { Alteration, PhrasingContent } from '../../tree/nodes.ts'
import { fromAttribute, toChoice } from './choices.ts'
import { toGap } from './gaps.ts'
import type { Handler, Read } from './inline.ts'
import { toMap } from './known.ts'
import { type Marked, renderMark } from './marks.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Places of added words by the words of `add@place`. */
const places: ReadonlyArray<readonly [pattern: RegExp, place: NonNullable<Alteration['place']>]> = [
  [/above|supra|super|über/i, 'above'],
  [/below|sub|infra|unter/i, 'below'],
  [/marg|left|right/i, 'margin'],
  [/inline|intra|over(?!leaf)|inter/i, 'inline'],
  [/./, 'elsewhere'],
]

/** Handlers of elements that say how words stand in the source, and of what the editors did. */
export const editorialHandlers = toMap<Handler>({
  abbr: fromPair,
  add: (element, state, read) => {
    const written = element.attributes['place'] ?? ''
    const place = places.find(([pattern]) => pattern.test(written))?.[1]
    return toAlteration('added', element, state, read, place)
  },
  choice: toChoice,
  corr: (element, state, read, nodes) =>
    fromAttribute(element, state, read, nodes) ?? toSupplied(element, state, read),
  damage: (element, state, read) => toAlteration('damaged', element, state, read),
  del: (element, state, read) => toAlteration('deleted', element, state, read),
  expan: fromPair,
  gap: toGap,
  orig: fromPair,
  reg: fromPair,
  secl: (element, state, read) => toAlteration('surplus', element, state, read),
  sic: (element, state, read, nodes) =>
    fromAttribute(element, state, read, nodes) ?? toAlteration('sic', element, state, read),
  supplied: toSupplied,
  surplus: (element, state, read) => toAlteration('surplus', element, state, read),
  unclear: (element, state, read) => toAlteration('unclear', element, state, read),
})

/** Read an element that may have the other reading in an attribute; without it, only the text. */
function fromPair(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): Array<PhrasingContent> {
  const choice = fromAttribute(element, state, read, nodes)
  if (choice === undefined) read(element.children, state, nodes)
  return choice ?? []
}

function toAlteration(
  kind: Alteration['state'],
  element: XmlElement,
  state: State,
  read: Read,
  place?: Alteration['place'],
): PhrasingContent | undefined {
  const { position } = element
  const children = read(element.children, state)
  if (children.length === 0) return undefined
  const node: Alteration = {
    type: 'alteration',
    state: kind,
    ...(place && { place }),
    children,
    position,
  }
  return addMark(node, element, state)
}

function toSupplied(element: XmlElement, state: State, read: Read): PhrasingContent | undefined {
  const children = read(element.children, state)
  if (children.length === 0) return undefined
  return addMark({ type: 'supplied', children, position: element.position }, element, state)
}

/** Leave it to the end of the block which brackets a node gets, unless the file says it. */
function addMark(node: Marked, { attributes }: XmlElement, state: State): Marked {
  if (state.exact) renderMark(node, attributes['rend']?.trim())
  else state.marked.push(node)
  return node
}
