import { findAll } from './content.ts'
import { type Fold, createFold } from './fold.ts'
import type { Reporter } from './reporter.ts'
import type { XmlElement } from './xml.ts'

/** What the reading of one document carries along. */
export interface State {
  /** Id of the volume, by which a reference to another one is told: `frus1964-68v02`. */
  volume: string
  /** The block that is being read. */
  fold: Fold
  /** Notes that were met, in the order of their references; they are read when the text has been. */
  notes: Array<{ label: string; element: XmlElement }>
  /** Every note of the document that has an `xml:id`, by that. */
  noteElements: ReadonlyMap<string, XmlElement>
  report: Reporter
}

/** Begin to read an element. */
export function createState(element: XmlElement, volume: string, report: Reporter): State {
  const notes = findAll(element, 'note').flatMap((note): Array<[string, XmlElement]> => {
    const id = note.attributes['xml:id']
    return id === undefined ? [] : [[id, note]]
  })
  return { volume, fold: createFold(), notes: [], noteElements: new Map(notes), report }
}
