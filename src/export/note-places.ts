import { footnoteDefinitionId } from '../tree/ids.ts'
import type { FootnoteDefinition, FootnoteReference, Root } from '../tree/nodes.ts'
import { listNodes } from './places.ts'

/** Which note each reference of a document refers to. */
export interface NotePlaces {
  /** Notes by their references. */
  noteOf: ReadonlyMap<FootnoteReference, FootnoteDefinition>
  /** The first reference of each note. */
  first: ReadonlySet<FootnoteReference>
  /** Notes that nothing refers to. */
  lone: ReadonlyArray<FootnoteDefinition>
}

/** Find the notes of references by the anchors of the notes. */
export function findNotePlaces(tree: Root): NotePlaces {
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const byId = new Map(notes.map((note) => [note.data?.id, note]))
  const noteOf = new Map<FootnoteReference, FootnoteDefinition>()
  const first = new Set<FootnoteReference>()
  const referred = new Set<FootnoteDefinition>()
  for (const reference of listNodes(tree, 'footnoteReference')) {
    const note = byId.get(footnoteDefinitionId(reference.label, reference.occurrence))
    if (note === undefined) continue
    noteOf.set(reference, note)
    if (!referred.has(note)) first.add(reference)
    referred.add(note)
  }
  return { noteOf, first, lone: notes.filter((note) => !referred.has(note)) }
}
