import type { Point as Place } from 'unist'

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/g

/** Where a file begins. */
const fileStart: Place = { line: 1, column: 1, offset: 0 }

/**
 * Make a function that finds the places of offsets, which must be asked for in ascending order: a text is
 * then walked through once, whatever its length.
 *
 * @param value
 *   Text: a file, or a piece of it.
 * @param origin
 *   Place of the text's first character in its file (default: the start of the file).
 * @returns
 *   Function that gives the place in the file of an offset in the text.
 */
export function createCursor(value: string, origin = fileStart): (offset: number) => Place {
  const endings = new RegExp(lineEnding)
  let line = origin.line
  let lineStart = 1 - origin.column
  let next = endings.exec(value)
  return (offset) => {
    while (next && next.index + next[0].length <= offset) {
      line++
      lineStart = endings.lastIndex
      next = endings.exec(value)
    }
    return { line, column: offset - lineStart + 1, offset: (origin.offset ?? 0) + offset }
  }
}
