import type { Position } from 'unist'

/**
 * A text quote that identifies a range of the text from outside.
 *
 * All fields match visible text: page breaks and note numbers are skipped, white space is one space. If the quote
 * occurs several times, `prefix`, `suffix`, `in`, or `occurrence` selects one.
 */
export interface Anchor {
  /** Quoted words. They match whole words only: `Y` does not match in `York`. */
  quote: string
  /** Text directly before them. */
  prefix?: string
  /** Text directly after them. */
  suffix?: string
  /** Anchor of the unit in which they begin: `p1.6`. */
  in?: string
  /** Which of several occurrences, if nothing else distinguishes them: the second of three. */
  occurrence?: { nth: number; of: number }
  /** All occurrences; a number states how many are expected. */
  every?: number | true
}

/** An editor's annotation of a range of text, stored beside the transcription. */
export interface StandOffAnnotation {
  /** `an3` for the third in the sidecar. */
  id: string
  anchor: Anchor
  /** What the words name, with its key in the register; a `note` names nothing. */
  body: { type: 'person' | 'place' | 'term'; ref: string } | { type: 'note' }
  /** Text of the annotation, in Markdown; if absent, the note of the register entry is used. */
  note?: string
  /** Author of the statement: the edition, the volume, its digital edition, or a correction of that. */
  whose: 'ours' | 'volume' | 'tei' | 'corrected'
  /** Source of the statement, in words for readers. */
  source?: string
  /** Where the words are marked: in every unit (initials), once in the document, or never. */
  mark: 'unit' | 'document' | 'never'
  /** Whether the person is only talked about, and does not take part in the conversation. */
  mentioned?: boolean
  /** Position in the sidecar. */
  position?: Position
  /** Position of its note in the sidecar. */
  notePosition?: Position
}
