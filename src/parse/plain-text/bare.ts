import { noteNumber } from './patterns.ts'

/** Maximum length of a line from which numbers are removed (UTF-16 code units). Longer ones are not headings or names. */
export const longestBare = 150

/** The call of a note at the end of a line, in any style: `1921.2`, `1921.[2]`, `1921 (2)`, `1921.²`, `1921*`; not `May 2`. */
const lastCall =
  /(?:(?<=[\p{L}.,:)\]?!”’])\d{1,3}|(?<=\S) ?(?:\[\^?\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|[*†‡§]{1,4}))$/u

/** Remove the numbers of notes from a line. Long lines are not changed. */
export function toBare(line: string): string {
  return line.length < longestBare ? cutLastCall(line).replace(noteNumber, '') : line
}

/** Last sign of a call in any style, for a quick test: `2`, `]`, `²`; not `.` */
const lastSign = /[\d\])⁰¹²³⁴-⁹*†‡§]/

/** Remove the call of a note, in any style, from the end of a line. */
export function cutLastCall(line: string): string {
  return lastSign.test(line.slice(-1)) ? line.replace(lastCall, '') : line
}
