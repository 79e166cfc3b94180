import { dateSamples, isDate } from '../tree/dates.ts'
import { findDate } from '../tree/printed-date.ts'

/** Maximum length of a text in which a date is looked for (UTF-16 code units). */
const longest = 60

/** `4.5.1921`, `5/4/1921`; not `4.5.21`. */
const numeric = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/

/** `1921-05-04 18:30`. */
const spaced = /^(\d{4}-\d\d-\d\d) +(\d\d:\d\d(?::\d\d)?)$/

/**
 * Suggest the date that is meant by a value, for messages.
 *
 * @returns
 *   ``a date in ISO 8601, `1921-05-04` or `1921-04-05` `` for `4.5.1921`; examples if none is found.
 */
export function toDateExample(value: unknown): string {
  const dates = typeof value === 'string' && value.length <= longest ? listDates(value.trim()) : []
  if (dates.length === 0) return `a date in ISO 8601, such as ${dateSamples}`
  return `a date in ISO 8601, ${dates.map((date) => `\`${date}\``).join(' or ')}`
}

function listDates(text: string): Array<string> {
  const { when, nearest } = findDate(text) ?? {}
  const [, first = '', second = '', year = ''] = numeric.exec(text) ?? []
  const dates = [
    when ?? '',
    nearest ?? '',
    toIso(year, second, first),
    toIso(year, first, second),
    text.replace(spaced, '$1T$2'),
  ]
  return [...new Set(dates.filter(isDate))].slice(0, 2)
}

function toIso(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
