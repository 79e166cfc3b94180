import { memoize } from '../../tree/memoize.ts'

/**
 * Name a day in words: `November 29, 2026`.
 *
 * @param date
 *   Day in ISO 8601; empty for none, which has an empty name.
 * @param lang
 *   Language of the words (BCP 47).
 */
export function toDayName(date: string, lang: string): string {
  return date === '' ? '' : toFormat(lang).format(new Date(date))
}

/** Making a format takes longer than all else that a page says of its release. */
const toFormat = memoize(
  (lang) => new Intl.DateTimeFormat(lang, { timeZone: 'UTC', dateStyle: 'long' }),
)
