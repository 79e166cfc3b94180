/** Dates as documents print them, in the languages of `months.ts`. */

import { countDays, isDate } from './dates.ts'
import { letter, monthWord, toMonth } from './months.ts'
import { fromRoman } from './roman.ts'

const year = '(?<year>(?:1\\d|20)\\d\\d)(?=\\D|$|\\d{1,2}\\D?$)'
const month = `(?<month>${monthWord})`

/** `25`, `3d`, `4th`, `4ten`, `1er`, `1º`, `4.`; the number is without the letters. */
const day = `(?<![\\d.:/])(?<day>\\d{1,2})(?:st|n?d|rd|th|ten|ter|te|er|re|[º°ª.])?(?![${letter}\\d])`

/** Words between the parts of a date: `4 de mayo de 1921`, `4th day of May, A. D. 1790`. */
const of = "\\s{0,3}(?:(?:day )?of |del? |di |d[’'])?"
const ofYear =
  "[,.]?\\s{0,3}(?:of |del? (?:año (?:de )?)?|a[.] ?d[.] ?|in the year (?:of our lord )?|im jahre? |anno |de l[’']an(?:née)? )?"
/** Words and signs between two days or months. */
const toWord = '(?:and|or|to|und|bis|et|ou|au|y|al|e|ed)'
const toSign = '–—/&-'

/** Two days or months: `3–4`, `3. und 4.`, `5/17`. */
const to = `[.]? ?(?:[${toSign}]|${toWord}) ?`

/** What each range has, for a quick test: `–`, `(`, ` and `, `3.e4`; not `May 4, 1921`. */
const rangeSign = new RegExp(`[(${toSign}]|[ .\\d]${toWord}[ \\d]`)

/**
 * `February 25, 1965`, `4. Mai 1921`, `1er mai 1921`, `4 de mayo de 1921`, `1790 June 5`, `February 1965`; not `in 1965`.
 * Matches small letters, and any word in the place of a month, see `findInMonths`.
 */
const date = new RegExp(
  [
    `${month} (?:the )?${day}${ofYear}${year}`,
    `${day}${of}${month}${ofYear}${year}`,
    `${year}[,.]?\\s{1,3}${month}\\s{1,3}(?<day>\\d{1,2})(?:st|n?d|rd|th)?(?![${letter}\\d])`,
    `${month},?${ofYear}${year}`,
  ].join('|'),
  'g',
)

/** Year, month and day in numbers: `1921-05-04`, `1921/5/4`; not `1921-22`. */
const isoDate =
  /(?<![\d./-])(?<year>(?:1\d|20)\d\d)(?<separator>[./-])(?<numeral>\d\d?)\k<separator>(?<day>\d\d?)(?![\d/-])/

/** `25.12.1921`, `4/5/1921`, `4. V. 1921`, `4 V 1921`; not `1.2.3`. */
const numeric =
  /(?<![\d./-])(?<first>\d{1,2})(?:(?<separator>[./-]) ?(?:(?<second>\d{1,2})|(?<roman>[IVX]{1,4}))\k<separator> ?| (?<roman>[IVX]{1,4}) )(?<year>(?:1\d|20)\d\d)(?!\d)/

/** Two days, two calendars, or two months, in small letters: `February 25–26, 1965`, `3.–4. Mai 1921`, `June 2 (15), 1901`, `May–June 1921`. */
const range = new RegExp(
  [
    `(${monthWord}) \\d{1,2}${to}(?:(${monthWord}) )?\\d{1,2}${ofYear}${year}`,
    `(${monthWord}) \\d{1,2} \\((?:(${monthWord}) )?\\d{1,2}\\)${ofYear}${year}`,
    `(?<!\\d)\\d{1,2}${of}(?:(${monthWord}))?${to}\\d{1,2}[.]?${of}(${monthWord})${ofYear}${year}`,
    `(${monthWord})${to}(${monthWord})${ofYear}${year}`,
  ].join('|'),
  'g',
)

/** `27 germinal an IV`, `1er vendémiaire l’an 2`: days of the calendar of the French Republic. */
const republican =
  /(?<!\d)\d{1,2}(?:er)? (?:vend[eé]miaire|brumaire|frimaire|niv[oô]se|pluvi[oô]se|vent[oô]se|germinal|flor[eé]al|prairial|messidor|thermidor|fructidor),? (?:de )?(?:l[’'])?an [IVX\d]{1,4}/iu

/** Words for no date: `undated`, `ohne Datum`; not `dated`. */
const none =
  /(?<!\p{L})(?:undated|not dated|no date|ohne Datum|undatiert|sans date|sin fecha|senza data)(?!\p{L})/iu

/** Abbreviations for no date, at the end of a line: `n.d.`, `s. d.`, `o. D.`; not `O. D. Smith` or `Fargo, N. D.` */
const shortNone =
  /(?<![\p{L}.])(?:s[.] ?l[.],? ?)?(?:[ns][.] ?d[.]|s[.] ?f[.]|o[.] ?D[.])(?=[\s).]*$)/u

/** A year, as in the patterns above: `1921`; not `921`. */
const anyYear = /(?:1\d|20)\d\d/

/** Sign of a date: a year, or a word for one or none; the number of a note may be in an abbreviation. */
const sign =
  /\d{4}|dat|fech|[nso][.]\d{0,3} ?[df][.]|[ ’']an\d{0,3} (?:[ivx]{1,4}|\d{1,2})(?![a-z])/i

/** Quick test for a date in a line, with or without the numbers of notes. */
export function mayHaveDate(line: string): boolean {
  return sign.test(line)
}

/** A day of the week and an article before a date: `Monday, `, `Wien, den `, `Paris, le `, `Madrid a `. */
const lead =
  /(?<=^|[\s,.—–-])(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)[,\s]{1,3})?(?:(?:den|dem|am|im|vom|le|ce|du|li|lì|addì|il|al|el|an?|à|die|the|this|dated?|datum)\s{1,3})?$/iu

/** A date in a line. */
export interface PrintedDate {
  /**
   * Offsets of the date and the words that belong to it, and of the date alone (UTF-16 code units, 0-based): `le 1er mai
   * 1921`, `1er mai 1921`.
   */
  start: number
  end: number
  dateStart: number
  /** ISO 8601, as precise as it is printed; absent if it is not certain, or if the day does not exist. */
  when?: string
  /** Nearest date for one that does not exist, in the same format. */
  nearest?: string
}

/** What the numbers of a date mean. */
type Reading = Pick<PrintedDate, 'when' | 'nearest'>

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
  const lower = plain.toLowerCase()
  // A few letters become two: offsets would be others.
  const small = lower.length === plain.length ? lower : plain
  // Without a year, the long patterns need not be tried.
  const hasYear = anyYear.test(plain)
  const loose =
    none.exec(plain) ??
    shortNone.exec(plain) ??
    (hasYear && rangeSign.test(small) ? findInMonths(small, range) : null) ??
    republican.exec(plain)
  const match = hasYear
    ? (findInMonths(small, date) ?? isoDate.exec(plain) ?? numeric.exec(plain))
    : null
  if (loose && (!match || loose.index <= match.index)) return locate(loose, plain, {})
  if (!match) return undefined
  const reading = readNumbers(match, line)
  return reading && locate(match, plain, reading)
}

/** Find the first match of a pattern in which each word in the place of a month is the name of one. */
function findInMonths(text: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match.slice(1).every(isNumberOrMonth)) return match
    pattern.lastIndex = match.index + 1
  }
  return null
}

/** Whether a part of a match is missing, a number, or a month: `4`, `8bre`, `may`; not `on`. */
function isNumberOrMonth(part: string | undefined): boolean {
  return part === undefined || /^\d/.test(part) || toMonth(part) !== undefined
}

function locate(match: RegExpExecArray, line: string, reading: Reading): PrintedDate {
  const start = match.index - (lead.exec(line.slice(0, match.index))?.[0].length ?? 0)
  return { start, end: match.index + match[0].length, dateStart: match.index, ...reading }
}

/** Read the numbers of a date; `undefined` if they are not a date. */
function readNumbers(match: RegExpExecArray, line: string): Reading | undefined {
  const { year = '', month, numeral, day, first = '', second = '', roman } = match.groups ?? {}
  if (month !== undefined) return check(match, line, { year, month: toMonth(month) ?? 0, day })
  if (numeral !== undefined) return checkIso({ year, month: Number(numeral), day })
  const readings = [
    { day: first, month: roman === undefined ? Number(second) : (fromRoman(roman) ?? 0) },
    { day: second, month: roman === undefined ? Number(first) : 0 },
  ]
  const [dayFirst, monthFirst] = readings.map(
    ({ month, day }) => month > 0 && month <= 12 && Number(day) <= 31,
  )
  if (dayFirst && monthFirst && first !== second) return {}
  const [reading, other] = readings
  if (dayFirst && reading) return check(match, line, { year, ...reading })
  return monthFirst && other ? check(match, line, { year, ...other }) : undefined
}

/** The parts of a date, with the month from 1. */
interface Parts {
  year: string
  month: number
  day?: string | undefined
}

/**
 * Return a date that exists, or the nearest one, with another number in the place of the day. No other number of a date is
 * that of a day that does not exist, which is 0 or greater than 28.
 */
function check(match: RegExpExecArray, line: string, parts: Parts): Reading {
  const when = toIso(parts)
  if (isDate(when)) return { when }
  const printed = line.slice(match.index, match.index + match[0].length)
  const nearest = clip(Number(parts.day), countDays(Number(parts.year), parts.month))
  return {
    nearest: printed.replace(/\d+/g, (digits) => (digits === parts.day ? `${nearest}` : digits)),
  }
}

function checkIso({ year, month, day }: Parts): Reading {
  const when = toIso({ year, month, day })
  if (isDate(when)) return { when }
  const nearest = clip(month, 12)
  const nearestDay = clip(Number(day), countDays(Number(year), nearest))
  return { nearest: toIso({ year, month: nearest, day: String(nearestDay) }) }
}

function toIso({ year, month, day }: Parts): string {
  const ofMonth = `${year}-${String(month).padStart(2, '0')}`
  return day === undefined ? ofMonth : `${ofMonth}-${day.padStart(2, '0')}`
}

function clip(value: number, max: number): number {
  return Math.min(Math.max(value, 1), max)
}
