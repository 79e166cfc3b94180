import { isPageInRange } from '../edition/places/page-map.ts'
import { writePages, writePlace } from '../tree/locator-words.ts'
import type { Pages } from '../tree/pages.ts'
import { fromRoman } from '../tree/roman.ts'
import type { FoundUnit } from './find-units.ts'
import type { Target } from './place-offers.ts'
import type { Requested } from './requested.ts'

/** Units that a page leaves, and what is wrong about the page. */
interface Checked {
  found: Array<FoundUnit>
  /** Says on which page the unit is; empty where the page is right, or the pages are not known. */
  message: string
}

/**
 * Check the page beside the name of a unit. It decides between several units; one that is on another page is found, and
 * the answer says where it is.
 */
export function checkPage(
  { page, pages }: Pick<Requested, 'page' | 'pages'>,
  found: Array<FoundUnit>,
  { words: { goTo, places } }: Target,
): Checked {
  const asked = toAsked(page, pages)
  if (asked === undefined) return { found, message: '' }
  const isFitting = ([, { pages: own }]: FoundUnit) => own === undefined || overlaps(own, asked)
  const fitting = found.filter(isFitting)
  if (fitting.length > 0) return { found: fitting, message: '' }
  const messages = found.flatMap(([, locator]) =>
    locator.pages
      ? goTo.isOnOtherPage(
          writePlace(locator, 'name', places),
          writePages(locator.pages, places),
          writePages(asked, places),
        )
      : [],
  )
  return { found, message: messages.join(' ') }
}

/** Pages that a citation gives: the range, unless it names one page of it. */
function toAsked(page: string | undefined, pages: Pages | undefined): Pages | undefined {
  if (page === undefined) return pages
  return page === pages?.first ? pages : { first: page, last: page }
}

/** Whether two ranges of pages have one in common. */
function overlaps(own: Pages, asked: Pages): boolean {
  const [one, other] = [toUpper(own), toUpper(asked)]
  return (
    isPageInRange(one.first, other) ||
    isPageInRange(other.first, one) ||
    isPageInRange(other.last, one)
  )
}

/** Roman numbers in one case. */
function toUpper({ first, last }: Pages): Pages {
  const [one = '', two = ''] = [first, last].map((label) =>
    fromRoman(label) === undefined ? label : label.toUpperCase(),
  )
  return { first: one, last: two }
}
