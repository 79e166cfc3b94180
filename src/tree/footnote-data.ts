import type { Position } from 'unist'
import type { NodeData } from './nodes.ts'

/** Data of a reference to a note. */
export interface FootnoteReferenceData extends NodeData {
  /** Another place with the same number that may be the reference. */
  doubt?: FootnoteDoubt
  /** Anchor of its note, where that is not the one by its label: a note printed as the second may be `fn1`. */
  note?: string
}

/** Two possible positions of a reference to a note. */
export interface FootnoteDoubt {
  /** Word before the chosen position: `68/4`. */
  behind: string
  /** Word before the other position. */
  otherBehind: string
  other: Position
}
