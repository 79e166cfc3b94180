import { noteNumber } from './patterns.ts'

/** Longer lines are no headings and no names, so that their numbers need not be looked for (UTF-16 code units). */
export const longestBare = 150

/** Text of a line without the numbers of notes; a long line as it is. */
export function toBare(line: string): string {
  return line.length < longestBare ? line.replace(noteNumber, '') : line
}
