import type { Pages } from '../../tree/pages.ts'
import type { Within } from '../plan/plan.ts'
import { hasRun } from '../pattern.ts'
import { comparePages, toPageNumber } from '../query/page-number.ts'
import type { Range } from '../query/range.ts'
import type { MatchedUnit } from '../text/matched-text.ts'

/** Whether a unit is one of those that a query names. */
export function isUnitWithin(within: Within, unit: MatchedUnit): boolean {
  if ('scopes' in within) return within.scopes.includes(unit.part)
  if ('speaker' in within) return hasRun(unit.speaker ?? [], within.speaker)
  const { pages } = unit
  return pages !== undefined && within.pages.some((range) => isOverlapping(pages, range))
}

/** Whether some printed pages share one with a range. Arabic and roman numbers count pages of their own. */
function isOverlapping({ first, last }: Pages, { from, after, to, before }: Range): boolean {
  // Pages without numbers stand in no order.
  const labels = [first, last].map((label) => label.toLowerCase())
  if ([from, to].some((end) => end !== undefined && labels.includes(end.toLowerCase()))) return true
  return (
    // A range may go from the roman to the arabic numbers.
    (from === undefined || compare(last, from) >= 0) &&
    (after === undefined || compare(last, after) > 0) &&
    (to === undefined || compare(first, to) <= 0) &&
    (before === undefined || compare(first, before) < 0)
  )
}

/** Compare two pages; not a number where one has none, which is neither before nor after the other. */
function compare(label: string, other: string): number {
  const [page, end] = [toPageNumber(label), toPageNumber(other)]
  return page && end ? comparePages(page, end) : Number.NaN
}
