import type { Position } from 'unist'

/** Fields of every node. */
export interface Placed {
  /** Lines and columns are 1-based; offsets are UTF-16 code units, 0-based. */
  position: Position
}

/** A line break that is preserved. */
export interface Break extends Placed {
  type: 'break'
  /** Line ending in plain text, with the indent of the next line. */
  source?: string
}
