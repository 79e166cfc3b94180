import { type ImpossibleDate, isDate } from '../../tree/dates.ts'
import { findDate } from '../../tree/printed-date.ts'
import { cutLastCall, toBare } from './bare.ts'
import { toClock } from './clock.ts'
import { isPlace, isPlaceAfter } from './places.ts'

/** Words before an uncertain date: `about`, `circa`, `vers le`. */
const uncertain =
  /(?<!\p{L})(?:about|circa|ca?[.]|probably|before|after|early|late|mid|vers|environ|etwa|um|vor|nach|hacia|verso)(?: le)?[-\s]*$/iu

/** What may follow the date: `, 5:20 p.m.`, `—11 a.m. [Received …]`, `/1632Z`; not `, and he said`. */
const afterDate =
  /^[\]?),.;:\s/—–-]*(?:(?:(?:about|circa|approximately|from|at|um|à|alle|ore) )?(?:\d{1,4}(?:[:.]\d\d)?Z?|noon|midnight|morning|afternoon|evening|\p{L}{3,10}(?:day|tag))(?!\p{L}).{0,60})?(?:[[(].{0,60})?$/iu

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
  if (line.length > longestDateline) return undefined
  return readDateline(cutLastCall(line)) ?? readDateline(toBare(line))
}

function readDateline(line: string): Moment | undefined {
  const date = findDate(line)
  if (!date) return undefined
  const place = line.slice(0, date.start)
  const rest = line.slice(date.end)
  if (!isPlace(place.replace(uncertain, ''))) return undefined
  if (!afterDate.test(rest) && (place !== '' || !isPlaceAfter(rest))) return undefined
  if (uncertain.test(place) || /^[[\s(]*[?]/.test(rest)) return {}
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
