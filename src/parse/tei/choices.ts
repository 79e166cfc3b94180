import type {
  FootnoteReference,
  Node,
  OtherReading,
  PageBreak,
  PhrasingContent,
  SuppliedText,
} from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { findNodes } from '../../tree/walk.ts'
import { generate } from './generated.ts'
import type { Read } from './inline.ts'
import { toMap } from './known.ts'
import { readLine } from './read-line.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Elements with the reading as written. */
const written: ReadonlySet<string> = new Set(['sic', 'orig', 'abbr', 'am'])

/** What the editors did, by the name of the element with their reading, or by that of the reading as written. */
const changes = toMap<OtherReading['change']>({
  corr: 'corrected',
  reg: 'regularized',
  expan: 'expanded',
  ex: 'expanded',
  sic: 'corrected',
  orig: 'regularized',
  abbr: 'expanded',
  am: 'expanded',
})

/** Attribute with the other reading in TEI P4: `<sic corr="pilot">pilott</sic>`. */
const attributes = toMap<string>({
  abbr: 'expan',
  corr: 'sic',
  expan: 'abbr',
  orig: 'reg',
  reg: 'orig',
  sic: 'corr',
})

/**
 * Read a choice. The reading as written is in the text; without one, the first.
 *
 * ```
 * > | <choice><sic>pilott</sic><corr>pilot</corr></choice>
 *                  ^^^^^^ children    ^^^^^ others, corrected
 * ```
 */
export function toChoice(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): Array<PhrasingContent> {
  const readings = element.children.filter((child) => child.type === 'element')
  const own = readings.find(({ name }) => written.has(name)) ?? readings[0]
  const isMixed = element.children.some(
    (child) => child.type === 'text' && child.source.trim() !== '',
  )
  if (own === undefined || isMixed || readings.length === 1) {
    read(element.children, state, nodes)
    return []
  }
  const children = read(toReading(own), state)
  const others = readings.flatMap((reading): OtherReading | Array<OtherReading> => {
    if (reading === own) return []
    const change = changes.get(reading.name) ?? changes.get(own.name) ?? 'alternative'
    return { change, children: readLine(toReading(reading), state, read) }
  })
  return finish(children, others, element, state, nodes)
}

/** Read an element that has the other reading in an attribute; `undefined` if it has none. */
export function fromAttribute(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): Array<PhrasingContent> | undefined {
  const { name, position } = element
  const attribute = attributes.get(name) ?? ''
  const value = element.attributes[attribute]
  if (value === undefined) return undefined
  const text = generate(value, position)
  const other = [text]
  if (written.has(name)) {
    const change = changes.get(attribute) ?? 'alternative'
    return finish(
      read(element.children, state),
      [{ change, children: other }],
      element,
      state,
      nodes,
    )
  }
  state.fold.addGenerated(text, nodes)
  const children = readLine(element.children, state, read)
  const change = changes.get(name) ?? 'alternative'
  return finish(other, [{ change, children }], element, state, nodes)
}

/** Content of a reading; an element that is more than a reading, such as `unclear`, as it is. */
function toReading(element: XmlElement): XmlElement['children'] {
  return changes.has(element.name) ? element.children : [element]
}

/** Make the node, and move what is no text, such as references to notes, from the other readings behind it. */
function finish(
  children: Array<PhrasingContent>,
  others: ReadonlyArray<OtherReading>,
  { position }: XmlElement,
  state: State,
  nodes: Array<PhrasingContent>,
): Array<PhrasingContent> {
  if (others.length === 0) return children
  const [first, ...rest] = others.map((other) => ({
    ...other,
    children: withoutMoved(other.children),
  }))
  const moved = findNodes(
    others.flatMap((other) => other.children),
    isMoved,
  )
  if (first === undefined) return children
  if (toText(children) !== '') {
    return [{ type: 'choice', children, others: [first, ...rest], position }, ...moved]
  }
  // Nothing is written: the editors supply the words.
  const supplied: SuppliedText = { type: 'supplied', children: first.children, position }
  state.marked.push(supplied)
  state.fold.addGenerated(generate(toText(supplied), position), nodes)
  if (rest.length === 0) return [...children, supplied, ...moved]
  return [{ type: 'choice', children: [...children, supplied], others: rest, position }, ...moved]
}

function isMoved(node: Node): node is PageBreak | FootnoteReference {
  return node.type === 'pageBreak' || node.type === 'footnoteReference'
}

function withoutMoved(nodes: ReadonlyArray<PhrasingContent>): Array<PhrasingContent> {
  return nodes.flatMap((node) => {
    if (isMoved(node)) return []
    return 'children' in node ? { ...node, children: withoutMoved(node.children) } : node
  })
}
