import type { CrossReference, FootnoteReference, PhrasingContent } from '../../tree/nodes.ts'
import { footnoteDefinitionId } from '../../tree/ids.ts'
import { toText } from '../../tree/to-text.ts'
import { shorten } from '../shorten.ts'
import { generate } from './generated.ts'
import type { Read } from './inline.ts'
import { toReference } from './inline-notes.ts'
import { toNoteLabel } from './note-places.ts'
import type { State } from './state.ts'
import { type Target, toTarget } from './targets.ts'
import type { XmlElement } from './xml-tree.ts'

/** What can be written as a target. */
const expected = 'an id such as `#d12`, or an address such as `https://…`'

/**
 * Read a reference; one that is only the mark of a note elsewhere is the reference of that note. A `ref` without text is
 * a place of the source and shows nothing; a `ptr` shows where it leads.
 */
export function toCrossReference(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): CrossReference | FootnoteReference | undefined {
  const note = state.places().pointed.get(element)
  if (note) return toReference(note, element.position, state, element)
  const children = read(element.children, state)
  const { attributes, position } = element
  const written = attributes['target'] ?? ''
  if (children.length === 0 && element.name === 'ref' && !state.exact) return undefined
  if (children.length === 0 && written !== '' && element.name !== 'ref') {
    const shown = generate(written.trim().replace(/^#/, ''), position)
    state.fold.addGenerated(shown, nodes)
    children.push(shown)
  }
  const text = toText(children)
  const found = written === '' ? undefined : toTarget(written, state.volume)
  if (found === undefined) {
    const what =
      written === ''
        ? `Missing \`target\` of \`${element.name}\``
        : `Unexpected target \`${shorten(written)}\``
    const kind = written === '' ? what : 'unexpected target'
    state.report.repeated('tei-target', what, { kind, expected, place: position })
    return { type: 'crossReference', label: text, children, position }
  }
  const { id, ...target } = toNoteTarget(found, state)
  if (id !== undefined) state.report.pointer(id, element)
  const label = /\d+/.exec(text)?.[0] ?? text
  return { type: 'crossReference', label, ...target, children, position }
}

/** Lead to a note of this document, if the target is the id of one. */
function toNoteTarget(found: Target, { places, labels }: State): Target {
  const note = places().ids.get(found.id ?? '')
  if (note?.name !== 'note') return found
  const read = labels.get(note)
  const label = toNoteLabel(note) ?? read?.label
  return label === undefined ? found : { fragment: footnoteDefinitionId(label, read?.occurrence) }
}
