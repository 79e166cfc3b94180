import type { Point as Place } from 'unist'

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/g

/**
 * Make a function that finds the places of offsets, which must be asked for in ascending order: a text is
 * then walked through once, whatever its length.
 *
 * @param value
 *   Whole file.
 * @returns
 *   Function that gives the place of an offset.
 */
export function createCursor(value: string): (offset: number) => Place {
  const endings = new RegExp(lineEnding)
  let line = 1
  let lineStart = 0
  let next = findLine()
  let last: Place | undefined
  return (offset) => {
    // One node begins where the one before it ends.
    if (last?.offset === offset) return last
    while (next <= offset) {
      line++
      lineStart = next
      next = findLine()
    }
    last = { line, column: offset - lineStart + 1, offset }
    return last
  }

  /** Where the next line begins. */
  function findLine(): number {
    return endings.test(value) ? endings.lastIndex : Number.POSITIVE_INFINITY
  }
}
