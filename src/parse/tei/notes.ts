import type { FootnoteDefinition, Label } from '../../tree/nodes.ts'
import { toNoteContent } from './paragraphs.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/**
 * Read the notes that were met in the text, and those met in these.
 *
 * ```
 * > | program.<note n="2" xml:id="d5fn2">Not printed.</note>
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ footnoteReference, footnoteDefinition
 * ```
 */
export function toFootnoteDefinitions(state: State): Array<FootnoteDefinition> {
  const definitions: Array<FootnoteDefinition> = []
  // The array grows as notes are met in notes.
  for (const { label, element } of state.notes) {
    const type = element.attributes['type']
    definitions.push({
      type: 'footnoteDefinition',
      label,
      ...((type === 'source' || type === 'summary') && { noteType: type }),
      children: [toLabel(label, element), ...toNoteContent(element, state)],
      position: element.position,
    })
  }
  return definitions
}

/** The label as it is printed. Its number is an attribute, so it stands where the note begins. */
function toLabel(label: string, { position: { start } }: XmlElement): Label {
  return { type: 'label', value: `${label}.`, position: { start, end: start } }
}
