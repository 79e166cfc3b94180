/** Dates as documents print them, in the languages of `months.ts`. */

import { monthPattern, toMonth } from './months.ts'
import { countDays, isDate } from './dates.ts'

const year = '(?<year>(?:1\\d|20)\\d\\d)(?=\\D|$|\\d{1,2}\\D?$)'
const month = `(?<month>${monthPattern})`

/** `25`, `3d`, `4th`, `4ten`, `1er`, `1º`, `4.`; the number is without the letters. */
const day = '(?<![\\d.:/])(?<day>\\d{1,2})(?:st|n?d|rd|th|ten|ter|te|er|re|[º°ª.])?(?![\\p{L}\\d])'

/** Words between the parts of a date: `4 de mayo de 1921`, `4th day of May, A. D. 1790`. */
const of = "\\s{0,3}(?:(?:day )?of |del? |di |d[’'])?"
const ofYear = '[,.]?\\s{0,3}(?:of |del? |A[.] ?D[.] ?)?'
/** Two days or months: `3–4`, `3. und 4.`, `5/17`. */
const to = '[.]? ?(?:[–—/&-]|and|or|to|und|bis|et|ou|au|y|al|e|ed) ?'

/** `February 25, 1965`, `4. Mai 1921`, `1er mai 1921`, `4 de mayo de 1921`, `1790 June 5`, `February 1965`; not `in 1965`. */
const date = new RegExp(
  [
    `${month} (?:the )?${day}${ofYear}${year}`,
    `${day}${of}${month}${ofYear}${year}`,
    `${year}[,.]?\\s{1,3}${month}\\s{1,3}${day}`,
    `${month},?${ofYear}${year}`,
  ].join('|'),
  'diu',
)

/** `1921-05-04`; not `1921-22`. */
const isoDate = /(?<![\d-])(?<year>(?:1\d|20)\d\d)-(?<numeral>\d\d)-(?<day>\d\d)(?![\d-])/d

/** `25.12.1921`, `4/5/1921`, `4. V. 1921`; not `1.2.3`. */
const numeric =
  /(?<![\d./-])(?<first>\d{1,2})(?<separator>[./-]) ?(?:(?<second>\d{1,2})|(?<roman>[IVX]{1,4}))\k<separator> ?(?<year>(?:1\d|20)\d\d)(?!\d)/d

/** Two days, two calendars, or two months: `February 25–26, 1965`, `3.–4. Mai 1921`, `June 2 (15), 1901`, `May–June 1921`. */
const range = new RegExp(
  [
    `${monthPattern} \\d{1,2}${to}(?:${monthPattern} )?\\d{1,2}${ofYear}${year}`,
    `${monthPattern} \\d{1,2} \\((?:${monthPattern} )?\\d{1,2}\\)${ofYear}${year}`,
    `(?<!\\d)\\d{1,2}${of}(?:${monthPattern})?${to}\\d{1,2}[.]?${of}${monthPattern}${ofYear}${year}`,
    `${monthPattern}${to}${monthPattern}${ofYear}${year}`,
  ].join('|'),
  'iu',
)

/** Words for no date: `undated`, `ohne Datum`; not `dated`. */
const none =
  /(?<!\p{L})(?:undated|not dated|no date|ohne Datum|undatiert|sans date|sin fecha|senza data)(?!\p{L})/iu

/** Abbreviations for no date, at the end of a line: `n.d.`, `s. d.`, `o. D.`; not `O. D. Smith` or `Fargo, N. D.` */
const shortNone =
  /(?<![\p{L}.])(?:s[.] ?l[.],? ?)?(?:[ns][.] ?d[.]|s[.] ?f[.]|o[.] ?D[.])(?=[\s).]*$)/u

/** Quick test for a date: a year, or a word for none. */
const sign = /\d{4}|dat|fech|[nso][.] ?[df][.]/i

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** A date in a line. */
export interface PrintedDate {
  /** Place in the line (UTF-16 code units, 0-based). */
  start: number
  end: number
  /** ISO 8601, as precise as it is printed; absent if it is not certain, or if the day does not exist. */
  when?: string
  /** Nearest date for one that does not exist, in the same format. */
  nearest?: string
}

/**
 * Find the date in a line. The order of the numbers in `4/5/1921` is not known, and two days are no day: such dates are
 * found, but have no `when`.
 *
 * ```
 * > | [London,] 5 June [1790]
 *               ^^^^^^^^^^^^ when 1790-06-05
 * ```
 *
 * @param line
 *   Line of limited length: at worst, the time is quadratic in it.
 */
export function findDate(line: string): PrintedDate | undefined {
  if (!sign.test(line)) return undefined
  // Brackets of editors may enclose any part of a date.
  const plain = line.replace(/[[\]]/g, ' ')
  const loose = none.exec(plain) ?? shortNone.exec(plain) ?? range.exec(plain)
  if (loose) return { start: loose.index, end: loose.index + loose[0].length }
  const match = date.exec(plain) ?? isoDate.exec(plain)
  return match ? toPrintedDate(match) : findNumericDate(plain)
}

function toPrintedDate(match: RegExpExecArray): PrintedDate {
  const { year = '', month = '', numeral, day } = match.groups ?? {}
  const number = numeral === undefined ? (toMonth(month) ?? 0) : Number(numeral)
  const date = check(match, toIso(year, number, day), number, match.indices?.groups?.['day'])
  if (numeral === undefined || date.when !== undefined) return date
  const nearestMonth = clip(number, 12)
  const nearestDay = clip(Number(day), countDays(Number(year), nearestMonth))
  return { ...date, nearest: toIso(year, nearestMonth, String(nearestDay)) }
}

/** Find a date in numbers, which has a `when` only if one number alone can be the month. */
function findNumericDate(line: string): PrintedDate | undefined {
  const match = numeric.exec(line)
  if (!match) return undefined
  const { first = '', second = '', roman, year = '' } = match.groups ?? {}
  const { first: firstPlace, second: secondPlace } = match.indices?.groups ?? {}
  const readings = [
    {
      month: roman === undefined ? Number(second) : romans.indexOf(roman) + 1,
      day: first,
      place: firstPlace,
    },
    ...(roman === undefined ? [{ month: Number(first), day: second, place: secondPlace }] : []),
  ].filter(({ month, day }) => month > 0 && month <= 12 && Number(day) <= 31)
  const [reading, other] = readings
  if (!reading) return undefined
  if (other && other.month !== reading.month) {
    return { start: match.index, end: match.index + match[0].length }
  }
  return check(match, toIso(year, reading.month, reading.day), reading.month, reading.place)
}

/** Return a date that exists, or the nearest one, with another number of the day. */
function check(
  match: RegExpExecArray,
  when: string,
  month: number,
  day: readonly [number, number] | undefined,
): PrintedDate {
  const [value] = match
  const range = { start: match.index, end: match.index + value.length }
  if (isDate(when)) return { ...range, when }
  const [start, end] = (day ?? [range.start, range.start]).map((offset) => offset - match.index)
  const max = countDays(Number(match.groups?.['year']), month)
  const nearest = String(clip(Number(value.slice(start, end)), max))
  return { ...range, nearest: value.slice(0, start) + nearest + value.slice(end) }
}

function toIso(year: string, month: number, day: string | undefined): string {
  const parts = [year, String(month), ...(day === undefined ? [] : [day])]
  return parts.map((part) => part.padStart(2, '0')).join('-')
}

function clip(value: number, max: number): number {
  return Math.min(Math.max(value, 1), max)
}
