import { findDate } from '../../tree/printed-date.ts'
import type { Field } from './tree.ts'

/** Maximum length of a date (UTF-16 code units). */
const maxLength = 60

/** Quotation marks: what stands in them is searched as words. */
const quoted = /["“”„«»]/u

/**
 * Read a query that is a date alone, as readers write it: `1965-02-24`, `February 24, 1965`, `24 February 1965`,
 * `February 1965`.
 *
 * @returns
 *   Query for the documents of that day or month; nothing where the text is no date, or a year alone.
 */
export function fromTypedDate(text: string): Field | undefined {
  const line = text.trim()
  if (line.length > maxLength || quoted.test(line)) return undefined
  const found = findDate(line)
  const value = found?.start === 0 && found.end === line.length ? found.when : undefined
  return value === undefined ? undefined : { type: 'field', name: 'date', value }
}
