import type { FootnoteDefinition, Label } from '../../tree/nodes.ts'
import { toApparatusNote } from './apparatus.ts'
import { toContent } from './content.ts'
import { toNoteContent } from './paragraphs.ts'
import { isBlank, toLine } from './runs.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/**
 * Read the notes that the text refers to, and the notes inside these notes.
 *
 * ```
 * > | program.<note n="2" xml:id="d5fn2">Not printed.</note>
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ footnoteReference, footnoteDefinition
 * ```
 */
export function toFootnoteDefinitions(state: State): Array<FootnoteDefinition> {
  const definitions: Array<FootnoteDefinition> = []
  // The array grows while notes inside notes are found.
  for (const { label, element } of state.notes) {
    const type = element.attributes['type']
    const isApparatus = element.name === 'app'
    const printed = findPrintedLabel(element)
    const content = isApparatus
      ? toApparatusNote(element, ({ children }) => toLine(children, state))
      : toNoteContent(withoutChild(element, printed), state)
    definitions.push({
      type: 'footnoteDefinition',
      label,
      ...((type === 'source' || type === 'summary') && { noteType: type }),
      ...((isApparatus || type === 'apparatus') && { noteType: 'apparatus' }),
      children: [printed ? toPrintedLabel(printed) : toLabel(label, element), ...content],
      position: element.position,
    })
  }
  return definitions
}

/** Find the label with which a numbered note begins, as printed: `<note n="1"><label>[1]</label> …`. */
function findPrintedLabel({ attributes, children }: XmlElement): XmlElement | undefined {
  const [first] = children.filter((child) => !isBlank(child))
  return attributes['n'] !== undefined &&
    first?.type === 'element' &&
    first.name === 'label' &&
    toContent(first) !== ''
    ? first
    : undefined
}

function withoutChild(element: XmlElement, child: XmlElement | undefined): XmlElement {
  if (child === undefined) return element
  return { ...element, children: element.children.filter((each) => each !== child) }
}

function toPrintedLabel(element: XmlElement): Label {
  return { type: 'label', value: toContent(element), position: element.position }
}

/** Make the printed label. Its number is an attribute, so its position is the start of the note. */
function toLabel(label: string, { position: { start } }: XmlElement): Label {
  return { type: 'label', value: `${label}.`, position: { start, end: start } }
}
