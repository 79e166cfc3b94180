/** The parts of the page of the search, by which scripts find them: classes are for style alone. */

/** Each is in the markup once. */
export const partNames = [
  // The form, in `search.astro`.
  ...(['question', 'spelling'] as const),
  // The answer, in `SearchResults.astro`, and its templates with what is filled in.
  ...(['status', 'order', 'filters-toggle', 'filters'] as const),
  ...(['search-all', 'retry', 'found', 'more'] as const),
  ...(['volumes', 'document', 'number', 'title', 'facts', 'passages'] as const),
  ...(['passage', 'link', 'place', 'text', 'pages'] as const),
  // The places that a question names, in `GoTo.astro`.
  ...(['offers-status', 'offers'] as const),
] as const

/** Name of a part. */
export type PartName = (typeof partNames)[number]

/** Name a part in the markup: `<p {...toPart('status')}>`. */
export function toPart(name: PartName): { 'data-part': PartName } {
  return { 'data-part': name }
}
