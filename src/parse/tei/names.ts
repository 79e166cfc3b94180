import type { PersonName, PhrasingContent, PlaceName } from '../../tree/nodes.ts'
import type { Handler, Read } from './inline.ts'
import { toMap } from './known.ts'
import { toSpeaker } from './spoken.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Type of a name by the beginning of its `type`. */
const kinds: ReadonlyArray<readonly [pattern: RegExp, type: 'personName' | 'placeName']> = [
  [/^pers/i, 'personName'],
  [/^(?:place|geog|settlement|ort)/i, 'placeName'],
]

/** Handlers of names and terms. */
export const nameHandlers = toMap<Handler>({
  geogName: toPlace,
  gloss: (element, state, read) => ({
    type: 'term',
    ...toRef(element, 'target', state),
    ...toRole(element),
    ...toParent(element, state, read),
  }),
  name: toTypedName,
  persName: toPerson,
  placeName: toPlace,
  rs: toTypedName,
  term: toKeyedTerm,
})

/** Read a term that has the key of an entry; of other terms, only the text. */
function toKeyedTerm(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): PhrasingContent | undefined {
  const ref = toRef(element, '', state)
  if (ref.ref !== undefined) {
    return { type: 'term', ...ref, ...toRole(element), ...toParent(element, state, read) }
  }
  read(element.children, state, nodes)
  return undefined
}

function toPerson(element: XmlElement, state: State, read: Read): PersonName {
  return {
    type: 'personName',
    ...toRef(element, 'corresp', state),
    ...toRole(element),
    ...toParent(element, state, read),
  }
}

function toPlace(element: XmlElement, state: State, read: Read): PlaceName {
  return {
    type: 'placeName',
    ...toRef(element, 'corresp', state),
    ...toParent(element, state, read),
  }
}

/** Read a name whose `type` says what it names; of other names, only the text. */
function toTypedName(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): PhrasingContent | undefined {
  const written = element.attributes['type'] ?? ''
  if (written === 'speaker') return toSpeaker(element, state, read)
  const kind = kinds.find(([pattern]) => pattern.test(written))?.[1]
  if (kind === undefined) {
    read(element.children, state, nodes)
    return undefined
  }
  return kind === 'personName' ? toPerson(element, state, read) : toPlace(element, state, read)
}

/** `p_YCW1`, `#pmb50`: an id; not `https://d-nb.info/gnd/1` or `psn:12`. */
const localId = /^#?[^\s:/#]+$/

/**
 * The key that an attribute points to: `p_YCW1` of `#p_YCW1`. Without the attribute, the id in `ref` or `key`, which may
 * be that of a list in another file.
 */
function toRef(element: XmlElement, attribute: string, state: State): { ref?: string } {
  const { ref: other, key } = element.attributes
  const written = element.attributes[attribute]?.trim().replace(/^#/, '')
  if (!written) {
    const id = [other, key].map((each) => each?.trim()).find((each) => localId.test(each ?? ''))
    return id === undefined ? {} : { ref: id.replace(/^#/, '') }
  }
  state.report.pointer(written, element)
  return { ref: written }
}

function toRole({ attributes }: XmlElement): { role?: 'from' | 'to' } {
  const role = attributes['type']
  return role === 'from' || role === 'to' ? { role } : {}
}

function toParent(element: XmlElement, state: State, read: Read) {
  return { children: read(element.children, state), position: element.position }
}
