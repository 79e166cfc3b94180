import type { FootnoteReference, PhrasingContent } from '../../tree/nodes.ts'
import { toContent } from './content.ts'
import type { Read } from './inline.ts'
import { toNoteLabel } from './note-places.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/**
 * Read a note. TEI encodes a note at the place of its reference.
 *
 * If a number is printed in two places, TEI has the note twice, the second time with a `target`: that one is
 * another reference to the first note, and so is one with `copyOf`. A note that is printed in the line is part of it, one
 * that belongs elsewhere is read there, and one to which nothing refers (`anchored="false"`) has no reference.
 */
export function toNote(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): FootnoteReference | undefined {
  if (state.places().moved.has(element)) return undefined
  if (isInline(element)) {
    read(element.children, state, nodes)
    return undefined
  }
  const copied = findCopied(element, state)
  if (copied) return toReference(copied, element.position, state)
  const reference = toReference(element, element.position, state)
  return element.attributes['anchored'] === 'false' ? undefined : reference
}

/** Whether a note is printed in the line. */
export function isInline({ attributes }: XmlElement): boolean {
  return attributes['rend'] === 'inline' || attributes['place'] === 'inline'
}

/**
 * Make the reference of a note.
 *
 * @param position
 *   Where the reference is.
 * @param pointer
 *   Element that is the reference, with its mark, if that is not the note itself.
 */
export function toReference(
  note: XmlElement,
  position: FootnoteReference['position'],
  state: State,
  pointer?: XmlElement,
): FootnoteReference {
  const known = state.labels.get(note)
  if (known !== undefined) return { type: 'footnoteReference', ...known, position }
  const mark =
    pointer &&
    toContent(pointer)
      .replace(/[\s()[\]]/g, '')
      .replace(/\.$/, '')
  const label = toNoteLabel(note) ?? (mark || state.marks.note())
  const isNew = !isRepeated(note, state)
  const occurrence = (state.counts.get(label) ?? 0) + 1
  if (isNew) {
    state.notes.push({ label, element: note })
    state.counts.set(label, occurrence)
  }
  const found = { label, ...(isNew && occurrence > 1 && { occurrence }) }
  state.labels.set(note, found)
  return { type: 'footnoteReference', ...found, position }
}

/** Read the place of a note that is not in the file: `<anchor type="note" n="2"/>`. Any other anchor is nothing. */
export function toNoteAnchor(
  { attributes, children, position }: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): FootnoteReference | undefined {
  read(children, state, nodes)
  const { type, n: label } = attributes
  return type === 'note' && label ? { type: 'footnoteReference', label, position } : undefined
}

/** Find the note of which a note is a copy, in TEI's words: `<note copyOf="#d1fn1"/>`. */
function findCopied({ attributes }: XmlElement, { places }: State): XmlElement | undefined {
  const id = attributes['copyOf']?.trim().replace(/^#/, '')
  const note = id === undefined ? undefined : places().ids.get(id)
  return note?.name === 'note' && note.attributes['copyOf'] === undefined ? note : undefined
}

/** Whether a note repeats the note it points to. A pointer to other text, or to no note, is reported. */
function isRepeated(element: XmlElement, state: State): boolean {
  const { ids, moved } = state.places()
  const target = element.attributes['target']?.trim().replace(/^#/, '')
  if (!target || moved.has(element)) return false
  const first = ids.get(target)
  // It may also point to the words that it explains.
  if (first && first.name !== 'note') return false
  if (first && toContent(first) === toContent(element)) return true
  const reason = first
    ? `Unexpected words in a repeated note, expected those of \`${target}\``
    : `Unexpected repeated note, expected a note \`${target}\` in this document`
  state.report.add('tei-note', reason, element.position)
  return false
}
