/** A dateline in its two parts, as printed. */
export interface DatelineParts {
  /** `Saigon`, `En route from Saigon to Washington`; absent where none is named. */
  place?: string
  /** `January 2, 1965, 3 p.m.`, `undated`. */
  date: string
}

/** The beginning of the date: `January`, `undated`; not `May` in `Maybe`. */
const dateBegins =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|undated)\b/

/** Punctuation between the place and the date, or at the end of the line. */
const signs = /[,.\s]/

/**
 * Divide a dateline into place and date. A line without a recognized date is all date.
 *
 * @param text
 *   Date as it is shown: `Saigon, January 2, 1965, 3 p.m.`
 */
export function divideDateline(text: string): DatelineParts {
  const start = Math.max(text.search(dateBegins), 0)
  const place = trimSigns(text.slice(0, start))
  return { ...(place !== '' && { place }), date: text.slice(start) }
}

function trimSigns(text: string): string {
  let end = text.length
  while (end > 0 && signs.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
