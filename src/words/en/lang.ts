/** Language of this table, for dates, numbers, lists, and sorting. */
export const lang = 'en'
