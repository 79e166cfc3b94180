import type { Point as Place } from 'unist'
import type { Text } from './nodes.ts'

/**
 * Cut a part out of a text node. The only place where text is cut, so that positions stay true.
 *
 * @param node
 *   Text on one line of its source, which the text of a transcription always is.
 * @param start
 *   Where the part begins in the node's value (UTF-16 code units, 0-based).
 * @param end
 *   Where it ends, exclusive (default: the end of the value).
 * @returns
 *   New text node with the position of the part.
 */
export function sliceText(node: Text, start: number, end = node.value.length): Text {
  const from = node.position.start
  return {
    type: 'text',
    value: node.value.slice(start, end),
    position: { start: move(from, start), end: move(from, end) },
  }
}

/** Move a place along its line by a number of UTF-16 code units. */
export function move(place: Place, by: number): Place {
  return { line: place.line, column: place.column + by, offset: (place.offset ?? 0) + by }
}
