import type { Words } from '../../words/words.ts'
import { divideDateline } from './dateline.ts'

/**
 * Write the full name of a document, for a link that shows only its number or a mark.
 *
 * @returns
 *   `Document 162, Memorandum of Telephone Conversation …, February 24, 1965`; parts that are not known are left
 *   out.
 */
export function toDocumentName(
  record: { number?: string; title: string; date?: string },
  { marks, places }: Words,
): string {
  const { number, title, date } = record
  return [
    ...(number === undefined ? [] : [places.document(number)]),
    title,
    ...(date === undefined ? [] : [divideDateline(date).date]),
  ].join(marks.comma)
}
