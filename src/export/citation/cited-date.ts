import { isDate } from '../../tree/dates.ts'
import type { Cited } from './cited.ts'

/** Whether a title has the date itself: `Paolo Berti to Ada Marin, 4 May 1921`. */
export function isDated({ title, when = '' }: Pick<Cited, 'title' | 'when'>): boolean {
  const date = when.slice(0, 10)
  return isDate(date) && date.length === 10 && title.includes(daysFirst.format(new Date(date)))
}

/** Format a date as exactly as known: `February 24, 1965`, `February 1965` or `1965`; empty if it is not valid. */
export function toDay(when = ''): string {
  const date = when.slice(0, 10)
  if (!isDate(date)) return ''
  const [, month, day] = date.split('-')
  const format = day ? days : month ? months : years
  return format.format(new Date(date))
}

const years = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric' })
const months = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long' })
const days = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' })
const daysFirst = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
