import { findDate } from '../../tree/printed-date.ts'

/** A dateline in its two parts, as printed. */
export interface DatelineParts {
  /** `Saigon`, `En route from Saigon to Washington`; absent where none is named. */
  place?: string
  /** `January 2, 1965, 3 p.m.`, `undated`. */
  date: string
}

/** Punctuation between the place and the date, or at the end of the line. */
const signs = /[,.\s]/

/** A line that is in brackets as a whole: `[Trieste, May 1921]`; not `[Trieste], [May] 1921`. */
const bracketed = /^\[([^[\]]*)\]$/

/**
 * Divide a dateline into place and date, each in brackets if the line is. A line without a recognized date is all date.
 *
 * @param text
 *   Date as it is shown: `Saigon, January 2, 1965, 3 p.m.`
 */
export function divideDateline(text: string): DatelineParts {
  const [, inside] = bracketed.exec(text) ?? []
  if (inside !== undefined) {
    const { place, date } = divideDateline(inside)
    return { ...(place !== undefined && { place: `[${place}]` }), date: `[${date}]` }
  }
  const start = findDate(text)?.start ?? 0
  const place = trimSigns(text.slice(0, start))
  return { ...(place !== '' && { place }), date: text.slice(start) }
}

function trimSigns(text: string): string {
  let end = text.length
  while (end > 0 && signs.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
