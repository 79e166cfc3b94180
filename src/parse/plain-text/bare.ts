import type { Text } from '../../tree/nodes.ts'
import { noteNumber } from './patterns.ts'

/** Longer lines are no headings and no names, so that their numbers need not be looked for (UTF-16 code units). */
export const longestBare = 150

/** Text of a line without the numbers of notes; a long line as it is. */
export function toBare({ value }: Text): string {
  return value.length < longestBare ? value.replace(noteNumber, '') : value
}
