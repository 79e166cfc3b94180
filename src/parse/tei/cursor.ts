import type { Point as Place } from 'unist'

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/g

/**
 * Make a function that converts offsets to lines and columns. Calls must have ascending offsets, so that the text is
 * scanned only once.
 *
 * @param value
 *   Whole file.
 * @returns
 *   Function that converts an offset.
 */
export function createCursor(value: string): (offset: number) => Place {
  const endings = new RegExp(lineEnding)
  let line = 1
  let lineStart = 0
  let next = findLine()
  let last: Place | undefined
  return (offset) => {
    // A node often begins at the end of the node before it.
    if (last?.offset === offset) return last
    while (next <= offset) {
      line++
      lineStart = next
      next = findLine()
    }
    last = { line, column: offset - lineStart + 1, offset }
    return last
  }

  /** Find the start of the next line. */
  function findLine(): number {
    return endings.test(value) ? endings.lastIndex : Number.POSITIVE_INFINITY
  }
}
