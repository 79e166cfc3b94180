import { isDate } from '../../tree/dates.ts'
import { findDate } from '../../tree/printed-date.ts'
import type { Field } from './tree.ts'

/** Maximum length of a date (UTF-16 code units). */
const maxLength = 60

/** Quotation marks: what stands in them is searched as words. */
const quoted = /["“”„«»]/u

/** `1965`, `1965-2`, `1965/02/24`; not `65`, `2/24/1965`. */
const numbers = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?$/

/**
 * Read a date as readers write it, in ISO 8601: `1965`, `1965-2`, `February 24, 1965`, `24 February 1965`, `Feb. 1965`.
 *
 * @returns
 *   As precise as it is written; nothing where the text is no date, or the calendar does not have the day.
 */
export function toIsoDate(text: string): string | undefined {
  const [, year, , ...others] = numbers.exec(text) ?? []
  if (year === undefined) return toPrintedDate(text)
  const parts = others.flatMap((part: string | undefined) => part?.padStart(2, '0') ?? [])
  const date = [year, ...parts].join('-')
  return isDate(date) ? date : undefined
}

function toPrintedDate(text: string): string | undefined {
  if (text.length > maxLength) return undefined
  const found = findDate(text)
  return found?.start === 0 && found.end === text.length ? found.when : undefined
}

/**
 * Read a query that is a date alone, as readers write it: `1965-02-24`, `February 24, 1965`, `24 February 1965`,
 * `February 1965`.
 *
 * @returns
 *   Query for the documents of that day or month; nothing where the text is no date, or a year alone.
 */
export function fromTypedDate(text: string): Field | undefined {
  const line = text.trim()
  if (quoted.test(line)) return undefined
  const value = toPrintedDate(line)
  return value === undefined ? undefined : { type: 'field', name: 'date', value }
}
