import type { Step } from '../tree/locator.ts'

/** A place that a reader requests by name. The current page supplies what is absent. */
export interface Requested {
  /** Id of the volume: `frus1964-68v02`. */
  volume?: string
  /** Id of the document or section: `d162`, `preface`. */
  document?: string
  /** Printed number of a page: `367`, `XV`. */
  page?: string
  /** Last steps to a unit, in lower case: point 3, point a; paragraph 2, point 3. */
  unit?: ReadonlyArray<Step>
  /** Fragment of an address, without its `#`: `p1.3`, `p1.3:~:text=overrun`. */
  fragment?: string
  /** Whether the text can only name a place; `162` and `1965` may be words to search for. */
  certain: boolean
}
