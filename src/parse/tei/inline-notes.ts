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
 * another reference to the first note. A note that is printed in the line is part of it, and one that belongs elsewhere
 * is read there.
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
  return toReference(element, element.position, state)
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
  if (known !== undefined) return { type: 'footnoteReference', label: known, position }
  const mark =
    pointer &&
    toContent(pointer)
      .replace(/[\s()[\]]/g, '')
      .replace(/\.$/, '')
  const label = toNoteLabel(note) ?? (mark || state.marks.note())
  state.labels.set(note, label)
  if (!isRepeated(note, state)) state.notes.push({ label, element: note })
  return { type: 'footnoteReference', label, position }
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
