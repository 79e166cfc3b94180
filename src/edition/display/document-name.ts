import { divideDateline } from './dateline.ts'

/**
 * Write the full name of a document, for a link that shows only its number or a mark.
 *
 * @returns
 *   `Document 162, Memorandum of Telephone Conversation …, February 24, 1965`; parts that are not known are left
 *   out.
 */
export function toDocumentName(record: { number?: string; title: string; date?: string }): string {
  const { number, title, date } = record
  return [
    ...(number === undefined ? [] : [`Document ${number}`]),
    title,
    ...(date === undefined ? [] : [divideDateline(date).date]),
  ].join(', ')
}
