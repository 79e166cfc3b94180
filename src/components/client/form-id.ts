/** Id of the search form in `search.astro`, to which fields of the results belong. */
export const formId = 'ask'
