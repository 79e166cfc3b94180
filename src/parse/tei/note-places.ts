import type { XmlElement } from './xml-tree.ts'

/** Where the notes of a document belong. */
export interface NotePlaces {
  /** Printed labels of its notes. */
  labels: ReadonlySet<string>
  /** Elements by `xml:id`. */
  ids: ReadonlyMap<string, XmlElement>
  /** Notes that are pointed to from where they belong, by the pointing element. */
  pointed: ReadonlyMap<XmlElement, XmlElement>
  /** Notes that point to where they belong, by that element. */
  pointing: ReadonlyMap<XmlElement, ReadonlyArray<XmlElement>>
  /** All notes of the last two, which do not belong where they are. */
  moved: ReadonlySet<XmlElement>
}

/** Elements that hold collected notes. */
const holders: ReadonlySet<string> = new Set(['back', 'noteGrp'])

/** Elements beside the notes in a `div` of notes. */
const beside: ReadonlySet<string> = new Set([
  'fw',
  'head',
  'lb',
  'milestone',
  'note',
  'noteGrp',
  'pb',
])

/** Text of a reference that is only a mark: `1`, `[12]`, `*`; not `note 1`. */
const mark = /^[\s[(]*[\p{L}\p{N}*†‡§]{0,4}[\s.)\]]*$/u

/** Elements that a note can point to, at whose end its reference is. */
const targets: ReadonlySet<string> = new Set(
  'anchor date emph geogName hi milestone name orgName persName placeName ptr q quote ref rs seg term title w'.split(
    ' ',
  ),
)

/**
 * Find where the notes of a document belong: notes that are collected at its end are pointed to by a `ref` or `ptr` in the
 * text, or point to an element of the text.
 *
 * ```
 * > | hemp<ref target="#n1">1</ref> … <noteGrp><note xml:id="n1">Of Riga.</note></noteGrp>
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^ the reference of the note
 * ```
 */
export function findNotePlaces(document: XmlElement): NotePlaces {
  const ids = new Map<string, XmlElement>()
  const labels = new Set<string>()
  const collected = new Set<XmlElement>()
  const pointers: Array<XmlElement> = []
  enter(document)
  const pointed = new Map<XmlElement, XmlElement>()
  const moved = new Set<XmlElement>()
  for (const pointer of pointers) {
    const note = ids.get(toId(pointer))
    if (note === undefined || !collected.has(note)) continue
    pointed.set(pointer, note)
    moved.add(note)
  }
  const pointing = new Map<XmlElement, Array<XmlElement>>()
  for (const note of collected) {
    const target = ids.get(toId(note))
    if (moved.has(note) || target === undefined || !targets.has(target.name)) continue
    moved.add(note)
    pointing.set(target, [...(pointing.get(target) ?? []), note])
  }
  return { labels, ids, pointed, pointing, moved }

  function enter(element: XmlElement): void {
    const { name, attributes, children } = element
    const id = attributes['xml:id']
    if (id !== undefined && !ids.has(id)) ids.set(id, element)
    const label = name === 'note' ? toNoteLabel(element) : undefined
    if (label !== undefined) labels.add(label)
    if (name === 'ptr' || (name === 'ref' && isMark(element))) pointers.push(element)
    const isHolder = holders.has(name) || isNotes(element)
    for (const child of children) {
      if (child.type === 'text') continue
      if (isHolder && child.name === 'note') collected.add(child)
      enter(child)
    }
  }
}

/** The printed label of a note, from its number or its id; `undefined` if it has neither. */
export function toNoteLabel({ attributes }: XmlElement): string | undefined {
  return attributes['n']?.trim() || /fn(.+)$/.exec(attributes['xml:id'] ?? '')?.[1]
}

/** Whether a `div` contains only notes. */
function isNotes({ name, children }: XmlElement): boolean {
  if (!/^(?:div\d?|list)$/.test(name)) return false
  const elements = children.filter((child) => child.type === 'element')
  return (
    elements.some((child) => child.name === 'note') &&
    elements.every((child) => beside.has(child.name))
  )
}

function isMark({ children }: XmlElement): boolean {
  let text = ''
  for (const child of children) {
    if (child.type === 'text') text += child.source
    else if (child.name !== 'hi') return false
    else for (const inner of child.children) text += inner.type === 'text' ? inner.source : '?????'
  }
  return mark.test(text)
}

function toId({ attributes }: XmlElement): string {
  return attributes['target']?.trim().replace(/^#/, '') ?? ''
}
