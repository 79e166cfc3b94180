/**
 * Name a day in words: `November 29, 2026`.
 *
 * @param date
 *   Day in ISO 8601; empty for none, which has an empty name.
 * @param lang
 *   Language of the words (BCP 47).
 */
export function toDayName(date: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', dateStyle: 'long' })
  return date === '' ? '' : format.format(new Date(date))
}
