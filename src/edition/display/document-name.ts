import { divideDateline } from './dateline.ts'

/**
 * Name a document as a link says it that shows only its number or a mark.
 *
 * @returns
 *   `Document 162, Memorandum of Telephone Conversation …, February 24, 1965`, as far as it is known.
 */
export function toDocumentName(record: { number?: string; title: string; date?: string }): string {
  const { number, title, date } = record
  return [
    ...(number === undefined ? [] : [`Document ${number}`]),
    title,
    ...(date === undefined ? [] : [divideDateline(date).date]),
  ].join(', ')
}
