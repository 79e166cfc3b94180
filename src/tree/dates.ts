/** Dates in records: ISO 8601, years 1 to 9999, as precise as is known. */

import type { Position } from 'unist'

/** An invalid date or time, such as February 31; it stays text. */
export interface ImpossibleDate {
  /** As printed: `February 31, 1965`. */
  value: string
  /** Nearest valid date, in the same format: `February 28, 1965`. */
  nearest: string
  position: Position
}

/** Examples of dates, for messages. */
export const dateSamples = '`1965-02-24` or `1965-02-24T18:30:00-05:00`'

/** `1965`, `1965-02`, `1965-02-24`, `1965-02-24T18:30:00.5-05:00`; not `February 24`, `-0044`, `--02-24`, `18:30`. */
const isoDate =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/

/**
 * Whether a text is a valid date or time. `24:00` is the end of a day; second 60 is invalid.
 *
 * @param value
 *   `1965-02-24T18:30`, with or without a zone.
 */
export function isDate(value: string): boolean {
  const [, year = '0', month = '1', day = '1', hour = '0', minute = '0', second = '0'] =
    isoDate.exec(value) ?? []
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second)
  return (
    Number(year) > 0 &&
    isBetween(month, 1, 12) &&
    isBetween(day, 1, countDays(Number(year), Number(month))) &&
    isBetween(minute, 0, 59) &&
    isBetween(second, 0, 59) &&
    seconds <= 24 * 60 * 60
  )
}

/**
 * Count the days of a month.
 *
 * @param year
 *   Year, from 1.
 * @param month
 *   Month, from 1.
 */
export function countDays(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return isLeap ? 29 : 28
}

function isBetween(digits: string, min: number, max: number): boolean {
  return Number(digits) >= min && Number(digits) <= max
}
