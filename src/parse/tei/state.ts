import type { FootnoteReference, RootContent } from '../../tree/nodes.ts'
import { type Fold, createFold } from './fold.ts'
import { hasLineEnds } from './line-ends.ts'
import type { Marked } from './marks.ts'
import { findNotePlaces, type NotePlaces } from './note-places.ts'
import { createNoteMarks, type NoteMarks } from './note-marks.ts'
import type { Reporter } from './reporter.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** Reads the blocks of an element. */
export type ReadBlocks = (
  children: ReadonlyArray<XmlElement | XmlText>,
  state: State,
) => Array<RootContent>

/** State of reading one document. */
export interface State {
  /** Id of the volume, to recognize references to other volumes: `frus1964-68v02`. */
  volume: string
  /** Folds the white space of the current block. */
  fold: Fold
  /** Nodes of the current block that get their brackets when it is complete. */
  marked: Array<Marked>
  /** Whether each `lb` of the current block is only where a line of the source ends. */
  wrapped: boolean
  /** Whether all white space of the document is that of its text (`xml:space="preserve"`). */
  exact: boolean
  /** Notes, or variants, in the order of their references; they are read after the text. */
  notes: Array<{ label: string; element: XmlElement }>
  /** Number of notes with each label. */
  counts: Map<string, number>
  /** Labels of the notes that have a reference, and which of the notes with that label each is, if not the first. */
  labels: Map<XmlElement, Pick<FootnoteReference, 'label' | 'occurrence'>>
  /** Paragraphs that have only references to notes between blocks, until `moveNotes`. */
  stray: Set<RootContent>
  /** Where the notes of the document belong. */
  places: () => NotePlaces
  /** Gives marks to notes that have none. */
  marks: NoteMarks
  /** Reads blocks inside a paragraph. */
  readBlocks: ReadBlocks
  report: Reporter
}

/** Create the state for reading an element. */
export function createState(
  element: XmlElement,
  volume: string,
  report: Reporter,
  readBlocks: ReadBlocks = () => [],
): State {
  const places = once(() => findNotePlaces(element))
  const exact = element.attributes['xml:space'] === 'preserve'
  return {
    ...{ volume, fold: createFold(exact), marked: [], exact, notes: [] },
    wrapped: !exact && hasLineEnds(element),
    ...{ counts: new Map(), labels: new Map() },
    ...{ stray: new Set(), places, marks: createNoteMarks(() => places().labels) },
    ...{ readBlocks, report },
  }
}

/** The state for reading a block whose `lb` are lines that are meant: a heading, a signature, a line of verse. */
export function toUnwrapped(state: State): State {
  return state.wrapped ? { ...state, wrapped: false } : state
}

/** Make a function that computes a value at its first call. */
function once<Value>(compute: () => Value): () => Value {
  let computed: { value: Value } | undefined
  return () => (computed ??= { value: compute() }).value
}
