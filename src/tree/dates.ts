/** Dates as records have them: ISO 8601, of the years 1 to 9999, as exact as is known. */

import type { Position } from 'unist'

/** A date that no calendar has, or a time that no clock has: it is left as text. */
export interface ImpossibleDate {
  /** As printed: `February 31, 1965`. */
  value: string
  /** One that can be, written in the same way: `February 28, 1965`. */
  nearest: string
  position: Position
}

/** What a date may look like, for messages. */
export const dateSamples = '`1965-02-24` or `1965-02-24T18:30:00-05:00`'

/** `1965`, `1965-02`, `1965-02-24`, `1965-02-24T18:30:00.5-05:00`; not `February 24`, `-0044`, `--02-24`, `18:30`. */
const isoDate =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/

/**
 * Whether a text is a date that the calendar and the clock have. `24:00` is the end of a day; a second 60 is none.
 *
 * @param value
 *   `1965-02-24T18:30`; with a zone or without.
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
 *   Month of it, from 1.
 */
export function countDays(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return isLeap ? 29 : 28
}

function isBetween(digits: string, min: number, max: number): boolean {
  return Number(digits) >= min && Number(digits) <= max
}
