import type { RootContent } from '../../tree/nodes.ts'
import { findElements } from './content.ts'
import { type Fold, createFold } from './fold.ts'
import type { Reporter } from './reporter.ts'
import type { XmlElement } from './xml-tree.ts'

/** State of reading one document. */
export interface State {
  /** Id of the volume, to recognize references to other volumes: `frus1964-68v02`. */
  volume: string
  /** Folds the white space of the current block. */
  fold: Fold
  /** Notes in the order of their references; they are read after the text. */
  notes: Array<{ label: string; element: XmlElement }>
  /** Paragraphs that have only references to notes between blocks, until `moveNotes`. */
  stray: Set<RootContent>
  /** Looks up a note of the document by its `xml:id`. */
  findNote: (id: string) => XmlElement | undefined
  report: Reporter
}

/** Create the state for reading an element. */
export function createState(element: XmlElement, volume: string, report: Reporter): State {
  const findNote = noteFinder(element)
  return { volume, fold: createFold(), notes: [], stray: new Set(), findNote, report }
}

/** Make a function that finds notes by id. It collects the notes at the first call, because few documents need it. */
function noteFinder(element: XmlElement): State['findNote'] {
  let notes: Map<string | undefined, XmlElement> | undefined
  return (id) => {
    notes ??= new Map(
      findElements(element, 'note').map((note) => [note.attributes['xml:id'], note]),
    )
    return notes.get(id)
  }
}
