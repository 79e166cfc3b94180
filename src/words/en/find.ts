/** The bar that searches in a document. */

import { lang } from './lang.ts'

const number = (count: number) => count.toLocaleString(lang)

const none = 'None'

const of = (at: string, all: string) => `${at} of ${all}`

export const find = {
  label: 'Search in this document',
  next: 'Next (n)',
  previous: 'Previous (p)',
  close: 'Close',
  /** There are no hits. */
  none,
  /** Says which of the hits is shown, by their numbers as written. */
  of,
  /** Says which of the hits is shown: `2 of 7`. */
  count: (at: number, all: number) => (all === 0 ? none : of(number(at), number(all))),
  /** Offers the bar in the dialog of the search. */
  offer: 'Search in this document',
}
