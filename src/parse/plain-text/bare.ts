import { noteNumber } from './patterns.ts'

/** Maximum length of a line from which numbers are removed (UTF-16 code units). Longer ones are not headings or names. */
export const longestBare = 150

/** Remove the numbers of notes from a line. Long lines are not changed. */
export function toBare(line: string): string {
  return line.length < longestBare ? line.replace(noteNumber, '') : line
}
