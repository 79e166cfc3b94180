import { findAll } from './content.ts'
import { type Fold, createFold } from './fold.ts'
import type { Reporter } from './reporter.ts'
import type { XmlElement } from './xml-tree.ts'

/** What the reading of one document carries along. */
export interface State {
  /** Id of the volume, by which a reference to another one is told: `frus1964-68v02`. */
  volume: string
  /** The block that is being read. */
  fold: Fold
  /** Notes that were met, in the order of their references; they are read when the text has been. */
  notes: Array<{ label: string; element: XmlElement }>
  /** Looks up a note of the document by its `xml:id`. */
  findNote: (id: string) => XmlElement | undefined
  report: Reporter
}

/** Begin to read an element. */
export function createState(element: XmlElement, volume: string, report: Reporter): State {
  return { volume, fold: createFold(), notes: [], findNote: noteFinder(element), report }
}

/** Few documents repeat a note: the notes are gathered when one is looked up. */
function noteFinder(element: XmlElement): State['findNote'] {
  let notes: Map<string | undefined, XmlElement> | undefined
  return (id) => {
    notes ??= new Map(findAll(element, 'note').map((note) => [note.attributes['xml:id'], note]))
    return notes.get(id)
  }
}
