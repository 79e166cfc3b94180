/** Search results, as the page loads and lists them. */

import { lang } from './lang.ts'

export const results = {
  /** The button that shows the filters, with the number of those that are used. */
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  isLoading: 'Loading the index…',
  cite: 'Cite',
  /** Names the button beside a passage: `Cite point 3, Document 162`. */
  citePassage: (place: string, document: string) => `Cite ${place}, ${document}`,
  hasFailed: 'The search index could not be loaded.',
  searchAll: (count: number) => `Search all ${count.toLocaleString(lang)} documents`,
}
