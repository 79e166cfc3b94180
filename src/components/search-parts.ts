/** Names by which scripts find the parts of the search page. Classes are only for styles. */

/** Each name is in the markup exactly once. */
export const partNames = [
  // The form, in `search.astro`.
  ...(['question', 'spelling'] as const),
  // The results, in `SearchResults.astro`, and the parts of its templates.
  ...(['status', 'explanation', 'order', 'filters-toggle', 'filters'] as const),
  ...(['help', 'retry', 'found', 'more'] as const),
  ...(['save', 'save-csv', 'save-json'] as const),
  ...(['volumes', 'document', 'number', 'title', 'facts', 'passages'] as const),
  ...(['passage', 'link', 'place', 'text', 'pages', 'cite'] as const),
  // The places that a query names, in `GoTo.astro`.
  ...(['offers-status', 'offers'] as const),
] as const

/** Name of a part. */
export type PartName = (typeof partNames)[number]

/** Name a part in the markup: `<p {...toPart('status')}>`. */
export function toPart(name: PartName): { 'data-part': PartName } {
  return { 'data-part': name }
}
