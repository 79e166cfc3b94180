import type { Point as Place } from 'unist'
import type { Text } from './nodes.ts'

/**
 * XML source of one other character of the value: `⏎    `, `&amp;`, `&#8212;`; not a bare `&`, and not the single
 * space between two words, which is left as it is.
 */
export const folded = /(?! [^\t\n\r ])[\t\n\r ]+|&(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);/g

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/g

/**
 * Cut a part out of a text node. Only this file cuts text, so that positions stay correct.
 *
 * ```
 * > | <p>R&amp;D in South
 *   |       Viet Nam</p>     value: R&D in South Viet Nam
 *     ^^^^^^^^                position of the part from 9 on
 * ```
 *
 * @param node
 *   Text; without `source` it is on one line and its value equals the file.
 * @param start
 *   Start of the part in the node's value (UTF-16 code units, 0-based).
 * @param end
 *   End of the part, exclusive (default: end of the value).
 * @returns
 *   New text node with the position of the part.
 */
export function sliceText(node: Text, start: number, end = node.value.length): Text {
  const from = node.position.start
  const value = node.value.slice(start, end)
  if (node.source === undefined) {
    return { type: 'text', value, position: { start: move(from, start), end: move(from, end) } }
  }
  const sourceStart = toSourceIndex(node.value, node.source, start)
  const sourceEnd = toSourceIndex(node.value, node.source, end)
  const source = node.source.slice(sourceStart, sourceEnd)
  const first = moveThrough(from, node.source.slice(0, sourceStart))
  return {
    type: 'text',
    value,
    ...(source === value ? {} : { source }),
    position: { start: first, end: moveThrough(first, source) },
  }
}

/**
 * Make a function that cuts a text from start to end into consecutive parts. Adjacent parts share a position
 * object.
 *
 * @param node
 *   Text, as in `sliceText`.
 * @returns
 *   Function that returns the part from the end of the previous part to an offset in the node's value.
 */
export function textCutter(node: Text): (end: number) => Text {
  let done = 0
  let place = node.position.start
  return (end) => {
    const from = done
    done = end
    if (node.source !== undefined) return sliceText(node, from, end)
    const start = place
    place = end === node.value.length ? node.position.end : move(start, end - from)
    return { type: 'text', value: node.value.slice(from, end), position: { start, end: place } }
  }
}

/** Move a position along its line by a number of UTF-16 code units. */
export function move(place: Place, by: number): Place {
  return { line: place.line, column: place.column + by, offset: (place.offset ?? 0) + by }
}

/** Move a position over a piece of its file, including line endings. */
export function moveThrough(place: Place, source: string): Place {
  let { line, column } = place
  let lineStart = 0
  for (const ending of source.matchAll(lineEnding)) {
    line++
    column = 1
    lineStart = ending.index + ending[0].length
  }
  return {
    line,
    column: column + source.length - lineStart,
    offset: (place.offset ?? 0) + source.length,
  }
}

/** Convert an offset in the value to an offset in the source. */
function toSourceIndex(value: string, source: string, index: number): number {
  if (index === 0) return 0
  if (index === value.length) return source.length
  let done = 0
  let doneInSource = 0
  for (const match of source.matchAll(folded)) {
    const at = done + match.index - doneInSource
    if (at >= index) break
    done = at + ((value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    doneInSource = match.index + match[0].length
  }
  return doneInSource + index - done
}
