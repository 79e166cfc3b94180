import { toEditedText } from '../../tree/edited-text.ts'
import type { Locator } from '../../tree/locator.ts'
import type { Alteration, Choice, Node, OtherReading, Root } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import type { Unit } from '../../tree/units.ts'
import { findNodes, walk } from '../../tree/walk.ts'

/** Words of which the source gives other readings, as a page explains them. */
export interface Readings {
  /** Id of the explanation: `reading3`. */
  id: string
  /** As written. */
  written: string
  others: Array<{ change: OtherReading['change']; text: string }>
  /** Units that contain the words, in document order. */
  places: Array<{ id: string; locator: Locator }>
}

/** What the text of a page has besides text, by which its styles and controls are chosen. */
export interface TextMarks {
  readings: Array<Readings>
  /** Whether the edited text differs from the text as written. */
  edited: boolean
  /** States of its words that are marked by signs, in the order of their first. */
  states: Array<MarkedState>
}

/** A state of words that is marked by a sign. */
export type MarkedState = Exclude<Alteration['state'], 'sic'> | 'supplied'

/** Collect what the text of a document has besides text; `undefined` if it has only text. */
export function collectTextMarks(tree: Root, units: ReadonlyArray<Unit>): TextMarks | undefined {
  let edited = false
  let marked = false
  const states = new Set<MarkedState>()
  walk(tree, (node) => {
    edited ||= isEdited(node)
    marked ||= edited || isMarked(node)
    const state = toState(node)
    if (state) states.add(state)
  })
  if (!marked) return undefined
  return { readings: edited ? collectReadings(tree, units) : [], edited, states: [...states] }
}

function toState(node: Node): MarkedState | undefined {
  if (node.type === 'supplied') return 'supplied'
  return node.type === 'alteration' && node.state !== 'sic' ? node.state : undefined
}

/** States of words that the edited text does not have. */
const dropped = new Set<Alteration['state']>(['deleted', 'surplus'])

function isEdited(node: Node): boolean {
  return node.type === 'choice' || (node.type === 'alteration' && dropped.has(node.state))
}

/** Whether a node needs the styles of such texts. */
function isMarked(node: Node): boolean {
  switch (node.type) {
    case 'alteration':
      return true
    case 'emphasis':
      return node.rend === 'spaced'
    case 'supplied':
      return node.inWord === true
    case 'paragraph':
      return node.quoted === true
    case 'tableCell':
      return node.header === true
    default:
      return false
  }
}

/** Collect the choices of a document, those with the same readings once. */
function collectReadings(tree: Root, units: ReadonlyArray<Unit>): Array<Readings> {
  const places = new Map<Node, Readings['places'][number]>()
  for (const { id, locator, children } of units) {
    for (const node of findNodes(children, isChoice)) places.set(node, { id, locator })
  }
  const readings = new Map<string, Readings>()
  for (const node of findNodes([tree], isChoice)) {
    const id = node.data?.reading
    if (id === undefined) continue
    const known = readings.get(id) ?? toReadings(id, node)
    readings.set(id, known)
    const place = places.get(node)
    if (place && !known.places.some((other) => other.id === place.id)) known.places.push(place)
  }
  return [...readings.values()]
}

function toReadings(id: string, { children, others }: Choice): Readings {
  return {
    id,
    written: toText(children),
    others: others.map(({ change, children }) => ({ change, text: toEditedText(children) })),
    places: [],
  }
}

function isChoice(node: Node): node is Choice {
  return node.type === 'choice'
}
