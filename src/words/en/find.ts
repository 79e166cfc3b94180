/** The bar that searches in a document. */

import { lang } from './lang.ts'

const number = (count: number) => count.toLocaleString(lang)

export const find = {
  label: 'Search in this document',
  next: 'Next (n)',
  previous: 'Previous (p)',
  close: 'Close',
  /** Says which of the hits is shown: `2 of 7`. */
  count: (at: number, all: number) => (all === 0 ? 'None' : `${number(at)} of ${number(all)}`),
  /** Offers the bar in the dialog of the search. */
  offer: 'Search in this document',
}
