/** A single line ending, with or without spaces; not an empty line. */
const single = /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/

/** Whether white space is a single line ending, without an empty line. */
export function isLineEnding(space: string): boolean {
  // Nearly all white space between lines is one of these.
  if (space === '\n' || space === '\n\n') return space.length === 1
  return single.test(space)
}
