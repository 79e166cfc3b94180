import { type ImpossibleDate, isDate } from '../../tree/dates.ts'
import { findDate } from '../../tree/printed-date.ts'
import { cutLastCall, toBare } from './bare.ts'
import { toClock } from './clock.ts'
import { isPlace, isPlaceAfter } from './places.ts'

/** Words before an uncertain date: `about`, `circa`, `vers le`. */
const uncertain =
  /(?<!\p{L})(?:about|circa|ca?[.]|probably|before|after|early|late|mid|vers|environ|etwa|um|vor|nach|hacia|verso)(?: le)?[-\s]*$/iu

/** Words that belong to the date, not to the place: `Paris, le`, `Madrid a`, `Wien, den`, `this`. */
const article =
  /(?<=^|[\s,.\]])(?:den|dem|am|im|vom|le|ce|du|li|lì|il|al|el|an?|à|the|this|on the|dated?|datum)[\s[]*$/iu

/** A day of the week before a date: `Monday, `, `lundi `; not `Sundays, `. */
const weekday =
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)[,\s]*$/iu

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
  const before = line.slice(0, date.start)
  const rest = line.slice(date.end)
  const place = before.replace(article, '').replace(weekday, '')
  if (!isPlace(place.replace(uncertain, ''))) return undefined
  if (!afterDate.test(rest) && (place !== '' || !isPlaceAfter(rest))) return undefined
  if (uncertain.test(before) || /^[[\s(]*[?]/.test(rest)) return {}
  const { when, nearest } = date
  if (nearest !== undefined) {
    return { impossible: { value: line.slice(date.start, date.end), nearest } }
  }
  if (when === undefined) return {}
  const clock = when.length < 'YYYY-MM-DD'.length ? undefined : toClock(rest)
  if (clock === undefined) return { when }
  if (isDate(when + clock.time)) return { when: when + clock.time }
  return { when, impossible: { value: clock.value, nearest: '5:20 p.m.' } }
}
