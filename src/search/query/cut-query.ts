import { toWords } from '../words.ts'

/** Maximum length of a query (UTF-16 code units). */
export const maxQueryLength = 500

/** Maximum length of what is left out to end with white space; in a script without it, a query ends with a word. */
const maxLeftOut = 80

/** White space at the end. */
const endSpace = /\s+$/u

/**
 * Cut a query that is too long behind a whole word, with the punctuation that belongs to it.
 *
 * @returns
 *   The query itself where it is short enough.
 */
export function cutQuery(text: string): string {
  if (text.length <= maxQueryLength) return text
  const whole = text.slice(0, maxQueryLength)
  if (/\s/u.test(text.charAt(maxQueryLength))) return whole
  const [, before = ''] = /^([\s\S]*)\s/u.exec(whole) ?? []
  if (before !== '' && whole.length - before.length <= maxLeftOut)
    return before.replace(endSpace, '')
  // A word that is longer than the query is cut itself.
  const divided = toWords(text.slice(0, 2 * maxQueryLength)).find(({ end }) => end > maxQueryLength)
  const isInside = divided !== undefined && divided.start > 0 && divided.start < maxQueryLength
  return isInside ? text.slice(0, divided.start) : whole
}
