import { uniqueIds } from '../../tree/ids.ts'
import type { FootnoteDefinition } from '../../tree/nodes.ts'
import type { ExportedDocument } from '../exported-document.ts'
import { findNotePlaces, type NotePlaces } from '../note-places.ts'

/** What the writers of Markdown need. */
export interface Context {
  document: ExportedDocument
  places: NotePlaces
  /** Labels of notes: `[^1]`. */
  labels: ReadonlyMap<FootnoteDefinition, string>
}

/** A character that the label of a note cannot have in Markdown: a space, a bracket; not `*`. */
const unfit = /[\s[\]\\]/g

/** Create the context of a document. */
export function createContext(document: ExportedDocument): Context {
  // Markdown ignores the case of labels.
  const unique = uniqueIds()
  const notes = document.tree.children.filter((node) => node.type === 'footnoteDefinition')
  const labels = new Map(
    notes.map((note) => {
      const label = note.label.replace(unfit, '-') || '-'
      const given = unique(label.toLowerCase())
      return [note, label + given.slice(label.length)]
    }),
  )
  return { document, places: findNotePlaces(document.tree), labels }
}
