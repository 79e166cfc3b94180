import type { Marker } from './markers.ts'

/** A list in a flat text, by offsets (UTF-16 code units, 0-based). */
export interface ListSpan {
  points: Array<PointSpan>
  /** End of its last point. */
  end: number
}

/** A point in a flat text. */
export interface PointSpan {
  marker: Marker
  ordinal: number
  end: number
  /** Lists inside the point. */
  lists: Array<ListSpan>
}
