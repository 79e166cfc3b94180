import { counted, dayPattern, findKind, kinds, loose, type Wholeness, year } from './kinds.ts'
import { monthName } from './month-names.ts'
import { nameBefore, ownerBefore, paperBefore, thingBefore } from './numbered-things.ts'

/** Length of the text before a number that determines what it is (UTF-16 code units). */
export const windowBefore = 48

/** Length of the text after a number that determines what it is (UTF-16 code units). */
export const windowAfter = 32

/** Kinds of numbers of which the digits before the last part are known by the text before it. */
const parts = kinds.filter(({ before }) => before !== undefined)

/** The number before another of a list: `170, and ` before `171`; not `170. `. */
const listed = /(?:^|\D)(\d{1,6})(?:,? (?:and|or|&) |, |[–-])$/

/** The end of a range after a number: `–12` after `11`; not `–and`. */
const rangeAfter = /^[–-]\d/

/** A number that stands apart; not one that a word or a hyphen directly precedes, as in `CAP-643`. */
const apart = /(?:^|[\s([“‘—])$/

/**
 * Determine whether a number has a meaning as a whole.
 *
 * @param before
 *   Text before the number, of `windowBefore` or from the start of its block.
 * @param digits
 *   All digits of the number.
 * @param after
 *   Text after it.
 * @returns
 *   Nothing if it has none that is known: the number of a paper may have any length.
 */
export function readWhole(before: string, digits: string, after: string): Wholeness | undefined {
  const kind = findKind(kinds, before, digits, after)
  if (kind) return kind.is
  const last = listed.exec(before)?.[1]
  if (last !== undefined && Number(digits) === Number(last) + 1) return 'certain'
  if (rangeAfter.test(after) && apart.test(before))
    return year.test(digits) ? 'certain' : 'possible'
  if (!apart.test(before) || paperBefore.test(before) || thingBefore.test(before)) return undefined
  if (ownerBefore.test(before)) {
    return digits.length < 3 && counted.test(after) ? 'possible' : undefined
  }
  if (nameBefore.test(before)) return year.test(digits) ? 'possible' : undefined
  return findKind(loose, before, digits, after)?.is
}

/** Whether the word before a number says that it is one of many that are numbered: `Embtel `, `your `, `Saigon `, `CAP-`. */
export function isNumbered(before: string): boolean {
  return (
    !apart.test(before) ||
    paperBefore.test(before) ||
    thingBefore.test(before) ||
    ownerBefore.test(before) ||
    nameBefore.test(before)
  )
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
