import type { Pages } from '../tree/pages.ts'
import type { Step } from '../tree/locator.ts'
import type { Here } from './offer.ts'

/** A place that a reader requests by name. The current page supplies what is absent. */
export interface Requested {
  /** Id of the volume: `frus1964-68v02`. */
  volume?: string
  /** Id of the document or section: `d162`, `preface`. */
  document?: string
  /** Printed number of a page: `367`, `XV`. */
  page?: string
  /** Printed pages by which the document is cited: 366–367. */
  pages?: Pages
  /**
   * Last steps to a unit: point 3, point a; paragraph 2, point 3. A paragraph by its printed number has an empty label, unless its
   * count is named too.
   */
  unit?: ReadonlyArray<Step>
  /** Fragment of an address, without its `#`: `p1.3`, `p1.3:~:text=overrun`. */
  fragment?: string
  /** Name of the release of the edition from which an address of it is cited: `1.0`. */
  release?: string
  /** Part of an address that names nothing here, such as an id that another edition makes anew: `#fn:1.5.2`. */
  unread?: string
  /** Range of which only the ends are looked up, because it is long: `100–150`. */
  skipped?: string
  /**
   * What is meant if the page is not one of the document, or, without a page, if there is no such document: documents 162 and
   * 163 in `doc. 162, 163`.
   */
  otherwise?: ReadonlyArray<Omit<Requested, 'certain'>>
  /** Name of the picture of a page: `0399.png`. */
  picture?: string
  /** Query of a search, as in an address, with its filters: `quiet+diplomacy&volume-id=frus1964-68v02`. */
  search?: string
  /** Whether the text can only name a place; `162` and `1965` may be words to search for. */
  certain: boolean
}

/** Whether a request can be resolved: a point or a fragment needs a document, else the text is words to search for. */
export function isSomewhere(
  { volume, document, page, unit, fragment }: Requested,
  here: Here,
): boolean {
  if (unit === undefined && fragment === undefined) return true
  return (document ?? page ?? volume ?? here.document) !== undefined
}
