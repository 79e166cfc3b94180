import { countDays, type ImpossibleDate, isDate } from '../../tree/dates.ts'

/** Months by their first three letters, which all spellings share. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const month =
  '(?:Jan(?:uary|[.])?|Feb(?:ruary|[.])?|Mar(?:ch|[.])?|Apr(?:il|[.])?|May|June?|July?|Aug(?:ust|[.])?|Sept?(?:ember|[.])?|Oct(?:ober|[.])?|Nov(?:ember|[.])?|Dec(?:ember|[.])?)'

const year = '(?:1[5-9]|20)\\d\\d'

/** `25`, `3d`, `4th`; the number is without the letters. */
const day = '(?<day>\\d{1,2})(?:st|n?d|rd|th)?'

/** `February 25, 1965`, `25 February 1965`, `3d March, 1862`, `February 1965`; not `in 1965`. */
const date = new RegExp(
  [
    `\\b(?<month>${month}) ${day}, ?(?<year>${year})(?!\\d)`,
    `\\b${day} (?<month>${month}),? (?<year>${year})(?!\\d)`,
    `\\b(?<month>${month}),? (?<year>${year})(?!\\d)`,
  ].join('|'),
  'i',
)

/** A range of days, `February 25–26, 1965`, or no date, `undated`; not `February 25, 1965`. */
const looseDate = new RegExp(
  `\\b(?:${month} \\d{1,2} ?(?:[–—/-]|and|to) ?(?:${month} )?\\d{1,2}, ?${year}|undated|n[.]d[.])`,
  'i',
)

/** What may follow the date: `, 5:20 p.m.`, `—11 a.m. [Received …]`, `/1632Z`; not `, and he said`. */
const afterDate =
  /^[\]?),.;:\s/—–-]*(?:(?:(?:about|circa|approximately|from|at) )?(?:\d{1,4}(?:[:.]\d\d)?Z?|noon|midnight|morning|afternoon|evening)\b.{0,60})?(?:[[(].{0,60})?$/i

/** `, 5:20 p.m.`, `—7 p. m.`, `, noon`, `, 0910Z`; not `5:20–6:05 p.m.` or `9 a.m. and 2 p.m.` */
const time =
  /^[\]),.\s/—–-]*(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?<half>[ap])[.] ?m[.]?|(?<noon>noon)\b|(?<military>[012]\d[0-5]\d)(?<zone>Z)?\b)[^\d–—[]*(?:\[.*)?$/i

/** Words before an uncertain date: `about`, `circa`. */
const uncertain = /\b(?:about|circa|ca?[.]|probably)\s*$/i

/** Text that every dateline has, for a quick test: `1965`, `undated`; not `5:20 p.m.` */
const sign = /\d{4}|undated|n[.]d[.]/i

/** Maximum length of a dateline (UTF-16 code units). */
const longestDateline = 160

/** Maximum length of a place in a dateline (UTF-16 code units). */
const longestPlace = 90

/** The date of a dateline. */
export interface Moment {
  /** ISO 8601, only as precise as the line is certain. */
  when?: string
  /** An impossible date or time, and the nearest possible one. */
  impossible?: Pick<ImpossibleDate, 'value' | 'nearest'>
}

/**
 * Read a dateline.
 *
 * ```
 * > | Washington, February 25, 1965, 5:20 p.m.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1965-02-25T17:20
 * ```
 *
 * @param line
 *   Line, without the number of a note at its end.
 * @returns
 *   Date; `undefined` if the line is not a dateline.
 */
export function fromDateline(line: string): Moment | undefined {
  if (line.length > longestDateline || !sign.test(line)) return undefined
  const loose = looseDate.exec(line)
  const match = loose ?? date.exec(line)
  if (match === null || !isPlace(line.slice(0, match.index))) return undefined
  const rest = line.slice(match.index + match[0].length)
  if (!afterDate.test(rest)) return undefined
  if (loose || uncertain.test(line.slice(0, match.index)) || rest.startsWith('?')) return {}
  const { month = '', day, year = '' } = match.groups ?? {}
  const when = toDate(year, month, day)
  if (!isDate(when)) return { impossible: toImpossible(match[0], when, day) }
  const clock = day === undefined ? undefined : toClock(rest)
  if (clock === undefined) return { when }
  if (isDate(when + clock.time)) return { when: when + clock.time }
  return { when, impossible: { value: clock.value, nearest: '5:20 p.m.' } }
}

/** Suggest the nearest day that exists for one that the month does not have. */
function toImpossible(value: string, when: string, day = ''): NonNullable<Moment['impossible']> {
  const [year, month] = when.split('-').map(Number)
  const nearest = Math.min(Math.max(Number(day), 1), countDays(year ?? 1, month ?? 1))
  return { value, nearest: value.replace(day, String(nearest)) }
}

/** Whether a text may be the place: `Washington, `, `[Washington,] `, or empty; not `He arrived in Washington on `. */
function isPlace(text: string): boolean {
  if (text === '') return true
  return (
    text.length <= longestPlace &&
    /^["“(]?\[?[\p{Lu}\d]/u.test(text) &&
    /(?:[,.\]—–(-]|\babout|\bcirca)\s*\[?$/.test(text)
  )
}

function toDate(year: string, month: string, day: string | undefined): string {
  const number = String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1)
  return [year, number, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-')
}

/** Read the time after a day: in ISO 8601 format, even if it does not exist, and as written. */
function toClock(rest: string): { time: string; value: string } | undefined {
  const { 0: found = '', groups } = time.exec(rest) ?? {}
  if (!groups) return undefined
  const value = found
    .slice(found.search(/[\da-z]/i))
    .split('[', 1)
    .join('')
    .trim()
  const { noon, military, zone, hour = '', minute = '00', half = '' } = groups
  if (noon) return { time: 'T12:00', value }
  if (military) {
    const time = `T${military.slice(0, 2)}:${military.slice(2)}${zone ? 'Z' : ''}`
    return { time, value }
  }
  const isLate = half.toLowerCase() === 'p'
  // `15:20 p.m.` is a 24-hour time.
  const hours = Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0)
  return { time: `T${String(hours).padStart(2, '0')}:${minute}`, value }
}
