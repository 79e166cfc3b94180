import type { Point as Place } from 'unist'

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/g

/**
 * Make a function that finds the places of offsets, which must be asked for in ascending order: a file is
 * then walked through once, whatever its length.
 *
 * @param value
 *   Whole file.
 * @param start
 *   Place to begin from (default: the start of the file).
 */
export function createCursor(
  value: string,
  start: Place = { line: 1, column: 1, offset: 0 },
): (offset: number) => Place {
  const endings = new RegExp(lineEnding)
  let line = start.line
  let lineStart = (start.offset ?? 0) - start.column + 1
  endings.lastIndex = start.offset ?? 0
  let next = endings.exec(value)
  return (offset) => {
    while (next && next.index + next[0].length <= offset) {
      line++
      lineStart = endings.lastIndex
      next = endings.exec(value)
    }
    return { line, column: offset - lineStart + 1, offset }
  }
}
