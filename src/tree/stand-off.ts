import type { Position } from 'unist'

/**
 * How a place in the text is named from outside: by its words.
 *
 * All of it is text as a reader reads it: page markers and note numbers do not count, white space is one
 * space. Where the quote stands in several places, `prefix`, `suffix`, `in` or `occurrence` tells which.
 */
export interface Anchor {
  /** The words. They match whole words only: `Y` is not found in `York`. */
  quote: string
  /** Text directly before them. */
  prefix?: string
  /** Text directly after them. */
  suffix?: string
  /** Anchor of the unit in which they begin: `p1.6`. */
  in?: string
  /** Which of how many, where all else is equal: the second of three. */
  occurrence?: { nth: number; of: number }
  /** Every place; a number says how many there are. */
  every?: number | true
}

/** What an editor says of a stretch of text, kept beside the transcription. */
export interface StandOffAnnotation {
  /** `an3` for the third in the sidecar. */
  id: string
  anchor: Anchor
  /** What the words name, and its key in the register; a `note` names nothing. */
  body: { type: 'person' | 'place' | 'term'; ref: string } | { type: 'note' }
  /** What is said, in Markdown; where it is absent, the register's note is. */
  note?: string
  /** Whose statement it is: ours, the volume's, its digital edition's, or a correction of that. */
  whose: 'ours' | 'volume' | 'tei' | 'corrected'
  /** The ground of the statement, in words a reader understands. */
  source?: string
  /** How often the words are marked: in every unit (initials), once in the document, or never. */
  mark: 'unit' | 'document' | 'never'
  /** Whether the person is spoken of and takes no part in the conversation. */
  mentioned?: boolean
  /** Where it stands in the sidecar. */
  position?: Position
}
