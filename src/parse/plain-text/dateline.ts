import { type ImpossibleDate, isDate } from '../../tree/dates.ts'
import { findDate, mayHaveDate } from '../../tree/printed-date.ts'
import { cutLastCall, toBare } from './bare.ts'
import { toClock } from './clock.ts'
import { isPlace, isPlaceAfter } from './places.ts'

/** Words before an uncertain date: `about`, `circa`, `vers le`. */
const uncertain =
  /(?<!\p{L})(?:about|circa|ca?[.]|probably|before|after|early|late|mid|vers|environ|etwa|um|vor|nach|hacia|verso)(?: le)?[-\s]*$/iu

/** `O.S.`, `(old style)`, `N.S.`: the calendar of a date. */
const calendar =
  '(?:[[(]?(?:[ON][.] ?S[.]|old style|new style|vieux style|nouveau style|[an][.] ?St[.])[\\])]?)'

/** Words before the time, and before the times of sending and receipt. */
const beforeTime = '(?:(?:about|circa|approximately|from|at|um|à|alle|ore|gegen) )?'
const sent = '(?:[[(]|(?:Aufg|Ab|Eing|Ank|Rec|Arriv|Reç|Ricev|Recib|Sent|Desp|Disp)\\p{L}*[.:]? )'

/** What may follow the date: `, 5:20 p.m.`, `—11 a.m. [Received …]`, `/1632Z`, ` O.S.`; not `, and he said`. */
const afterDate = new RegExp(
  `^[\\]?),.;:\\s/—–-]*${calendar}?[\\]?),.;:\\s/—–-]*(?:\\p{L}{3,10}(?:day|tag)[,.]?\\s*)?(?:${beforeTime}(?:\\d{1,4}(?:[:.]\\d\\d)?Z?|noon|midnight|morning|afternoon|evening)(?!\\p{L}).{0,60})?(?:${sent}.{0,80})?$`,
  'iu',
)

/** `I was`, `he went`: the start of a text on the line of its date, as in a diary; not `3 Uhr Nachmittags`. */
const prose = /(?<!\p{L})(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|was|were|had|went|came|met)(?!\p{L})/u

/** A date in the old calendar, or of two years, which ISO 8601 does not have: ` O.S.`, ` (old style)`, `/12` of `1711/12`. */
const oldStyle = /^(?:\/\d{1,2}(?!\d)|[\s,([]*(?:O[.] ?S[.]|old style|vieux style|a[.] ?St[.]))/i

/** Maximum length of a dateline (UTF-16 code units). */
const longestDateline = 200

/** The date of a dateline. */
export interface Moment {
  /** ISO 8601, only as precise as the line is certain. */
  when?: string
  /** An impossible date or time, and the nearest possible one. */
  impossible?: Pick<ImpossibleDate, 'value' | 'nearest'>
}

/**
 * Read a dateline: place and date, in either order.
 *
 * ```
 * > | Washington, February 25, 1965, 5:20 p.m.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1965-02-25T17:20
 * ```
 *
 * @param line
 *   Line. The calls of notes in it are ignored.
 * @returns
 *   Date; `undefined` if the line is not a dateline.
 */
export function fromDateline(line: string): Moment | undefined {
  if (line.length > longestDateline || !mayHaveDate(line)) return undefined
  const [uncalled, bare] = [cutLastCall(line), toBare(line)]
  return readDateline(uncalled) ?? (bare === uncalled ? undefined : readDateline(bare))
}

function readDateline(line: string): Moment | undefined {
  const date = findDate(line)
  if (!date) return undefined
  const place = line.slice(0, date.start)
  const rest = line.slice(date.end)
  const certain = place.replace(uncertain, '')
  if (!isPlace(certain)) return undefined
  if (!afterDate.test(rest) && (place !== '' || !isPlaceAfter(rest))) return undefined
  if (prose.test(rest.split(/[[(]/, 1).join(''))) return undefined
  if (oldStyle.test(rest) || certain !== place || /^[[\s(]*[?]/.test(rest)) return {}
  const { when, nearest } = date
  if (nearest !== undefined) {
    return { impossible: { value: line.slice(date.dateStart, date.end), nearest } }
  }
  if (when === undefined) return {}
  const clock = when.length < 'YYYY-MM-DD'.length ? undefined : toClock(rest)
  if (clock === undefined) return { when }
  if (isDate(when + clock.time)) return { when: when + clock.time }
  return { when, impossible: { value: clock.value, nearest: '5:20 p.m.' } }
}
