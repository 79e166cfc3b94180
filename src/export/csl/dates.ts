import { isDate } from '../../tree/dates.ts'
import type { CslDate } from './csl-item.ts'

/** Convert a date in ISO 8601, without the time of day; nothing for one that is not valid. */
export function toCslDate(when: string | undefined): CslDate | undefined {
  const date = when?.slice(0, 10) ?? ''
  if (!isDate(date)) return undefined
  return { 'date-parts': [date.split('-').map(Number)] }
}
