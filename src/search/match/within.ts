import { fromRoman } from '../../tree/roman.ts'
import { hasRun } from '../pattern.ts'
import type { PageRange } from '../query/values.ts'
import type { Within } from '../plan/plan.ts'
import type { MatchedUnit } from '../text/matched-text.ts'

/** Whether a unit is one of those that a query names. */
export function isUnitWithin(within: Within, unit: MatchedUnit): boolean {
  if ('part' in within) return unit.part === within.part
  if ('speaker' in within) return hasRun(unit.speaker ?? [], within.speaker)
  return unit.pages !== undefined && isOverlapping(unit.pages, within.pages)
}

/** Whether ranges of printed pages share one. Arabic and roman numbers count pages of their own. */
function isOverlapping(pages: PageRange, wanted: PageRange): boolean {
  // Pages without numbers stand in no order.
  const ends = [wanted.first, wanted.last].map((label) => label.toLowerCase())
  if ([pages.first, pages.last].some((label) => ends.includes(label.toLowerCase()))) return true
  const [first, last] = [toPage(pages.first), toPage(pages.last)]
  const [from, to] = [toPage(wanted.first), toPage(wanted.last)]
  // A range may go from the roman to the arabic numbers.
  return isBefore(first, to) && isBefore(from, last)
}

interface Page {
  /** `roman`, `arabic`, or the label of a page that has no number. */
  series: string
  number: number
}

function isBefore(page: Page, other: Page): boolean {
  if (page.series === other.series) return page.number <= other.number
  return page.series === 'roman' && other.series === 'arabic'
}

/** Digits alone. */
const digits = /^\d+$/

function toPage(label: string): Page {
  if (digits.test(label)) return { series: 'arabic', number: Number(label) }
  const roman = fromRoman(label)
  return roman === undefined
    ? { series: label.toLowerCase(), number: 0 }
    : { series: 'roman', number: roman }
}
