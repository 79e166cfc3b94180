import {
  apartKinds,
  counted,
  countable,
  dayPattern,
  findKind,
  joinedKinds,
  loose,
  type Wholeness,
  year,
} from './kinds.ts'
import { monthName } from './month-names.ts'
import { findHolder, type Holder } from './numbered-things.ts'

/** What a number is, by the text around it. */
export interface NumberReading {
  /** Whether it has a meaning as a whole; absent if none is known: the number of a paper may have any length. */
  whole?: Wholeness | undefined
  /** Whether the text before it says that it is the number of something: `Embtel `, `your `, `Saigon `, `CAP-`. */
  isNumbered: boolean
  /** The word that says what it is. */
  holder?: Holder | undefined
}

/** Length of the text before a number that determines what it is (UTF-16 code units). */
export const windowBefore = 48

/** Length of the text after a number that determines what it is (UTF-16 code units). */
export const windowAfter = 32

/** Kinds of which the digits before the last part of a number are known by the text before it. */
const parts = joinedKinds.filter(({ before }) => before !== undefined)

/** The number before another of a list: `170, and ` before `171`; not `170. `. */
const listed = /(?:^|\D)(\d{1,6})(?:,? (?:and|or|&) |, |[–-])$/

/** The end of a range after a number: `–12` after `11`; not `–and`. */
const rangeAfter = /^[–-]\d/

/** A number that stands apart; not one that a word or a hyphen directly precedes, as in `CAP-643`. */
const apart = /(?:^|[\s([“‘—])$/

/** Read the number between two offsets in a text. */
export function readNumberAt(text: string, start: number, end: number): NumberReading {
  return readNumber(
    text.slice(Math.max(0, start - windowBefore), start),
    text.slice(start, end),
    text.slice(end, end + windowAfter),
  )
}

/**
 * Read a number.
 *
 * @param before
 *   Text before the number, of `windowBefore` or from the start of its block.
 * @param digits
 *   All digits of the number.
 * @param after
 *   Text after it, of `windowAfter` or to the end of its block.
 */
export function readNumber(before: string, digits: string, after: string): NumberReading {
  const isApart = apart.test(before)
  const holder = isApart || before.endsWith('#') ? findHolder(before) : undefined
  const isNumbered = !isApart || (holder !== undefined && holder.is !== 'count')
  const kind = findKind(isApart ? apartKinds : joinedKinds, before, digits, after)
  const whole =
    kind?.is ?? (isApart ? readApart(before, digits, after, holder) : readNext(before, digits))
  return { whole, isNumbered, holder }
}

/** Read a number of no kind that stands apart. */
function readApart(
  before: string,
  digits: string,
  after: string,
  holder: Holder | undefined,
): Wholeness | undefined {
  const next = readNext(before, digits)
  if (next) return next
  if (rangeAfter.test(after)) return year.test(digits) ? 'certain' : 'possible'
  switch (holder?.is) {
    case 'number':
      return undefined
    case 'owner':
      return digits.length < 3 && counted.test(after) ? 'possible' : undefined
    case 'name':
      return year.test(digits) ? 'possible' : undefined
    case 'count':
      return countable.test(digits) ? 'certain' : undefined
    case undefined:
      return findKind(loose, before, digits, after)?.is
  }
}

/** Read a number that follows the number before it in a list: `171` after `170, and `. */
function readNext(before: string, digits: string): Wholeness | undefined {
  const last = listed.exec(before)?.[1]
  return last !== undefined && Number(digits) === Number(last) + 1 ? 'certain' : undefined
}

/** `in 1965`, `April 11`; not `Embtel 1836`. */
const dateAtEnd = new RegExp(
  `(?:^|[^\\d.,–/-])(?:1[5-9]|20)\\d\\d$|(?<!\\p{L})${monthName}[.]? ${dayPattern}$`,
  'u',
)

/** Whether a text ends with a year or a day, which cannot have further digits. */
export function endsWithDate(text: string): boolean {
  return dateAtEnd.test(text)
}

/** Text directly before digits that are part of a number or a unit: `12–`, `km`; not `a.m.`. */
const joined = /\d[–—/-]$|(?:^|[\s\d])(?:[kcmdµ]?m|ft|yd)$/

/** A ratio, up to its second number, and what follows: `3:` before `2 or`; not `84:` before `4 He`. */
const ratio = { before: /\d:$/, after: /^(?: \p{Ll}|[.,;)]|$)/u }

/** Whether digits directly after other text are part of a number or a symbol: the `2` of `$3.2`, `E/CN.2`. */
export function isPartOfNumber(before: string, digits: string, after: string): boolean {
  return (
    joined.test(before) ||
    (ratio.before.test(before) && ratio.after.test(after)) ||
    findKind(parts, before, digits, after)?.is === 'certain'
  )
}
