import { isDate } from '../../tree/dates.ts'
import type { Cited } from './cited.ts'

/** Whether a title has the date itself: `Paolo Berti to Ada Marin, 4 May 1921`. */
function isDated({ title, when = '' }: Pick<Cited, 'title' | 'when'>): boolean {
  const date = when.slice(0, 10)
  if (!isDate(date) || date.length < 10) return false
  return [days, daysFirst].some((format) => title.includes(format.format(new Date(date))))
}

/**
 * Format the date of a document as exactly as known: `February 24, 1965`, `February 1965` or `1965`; nothing if it is not
 * known or not valid, or if the title has it.
 */
export function toCitedDate(cited: Pick<Cited, 'title' | 'when'>): string | undefined {
  return isDated(cited) ? undefined : toExactDate(cited.when)
}

/** Format a date as exactly as known, as in `toCitedDate`; nothing if it is not valid. */
export function toExactDate(when: string | undefined): string | undefined {
  const [year, month, day] = readDate(when)
  if (year === undefined) return undefined
  const format = day ? days : month ? months : years
  return format.format(new Date((when ?? '').slice(0, 10)))
}

/** Format a day as in the United States: `February 24, 1965`. */
export function toDay(date: string): string {
  return days.format(new Date(date))
}

/** Format the date of a document as the MLA does: `24 Feb. 1965`; nothing as in `toCitedDate`. */
export function toMlaDate(cited: Pick<Cited, 'title' | 'when'>): string | undefined {
  return isDated(cited) ? undefined : toMlaDay(cited.when)
}

/** Format a date as the MLA does: `24 Feb. 1965`, `Feb. 1965`; nothing if it is not valid. */
export function toMlaDay(when: string | undefined): string | undefined {
  const [year, month, day] = readDate(when)
  if (year === undefined) return undefined
  return [day && String(Number(day)), month && shortMonths[Number(month) - 1], String(Number(year))]
    .filter(Boolean)
    .join(' ')
}

/** Read year, month and day, as far as they are known; nothing if the date is not valid. */
function readDate(when = ''): ReadonlyArray<string> {
  const date = when.slice(0, 10)
  return isDate(date) ? date.split('-') : []
}

const years = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric' })
const months = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long' })
const days = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' })
const daysFirst = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })

/** Months as the MLA shortens them (MLA Handbook, 9th edition, appendix 1). */
const shortMonths = [
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June'],
  ...['July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
]
