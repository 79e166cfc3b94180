import type { Requested } from './requested.ts'

/** Scheme and host of an address: `https://example.org`. */
const site = /^https?:\/\/[^/]+/i

/** The name of a document or volume: `1793-09-12-simcoe`, `vol.2`; not `-Laos` or `speaker:rusk`. */
const name = /^[A-Za-z\d][\w.-]*$/

/** What distinguishes the name of a file from a word of a text: `to-leo`, `to_leo`, `letter12`; not `harbor`, `162nd`. */
const mark = /[_-]|[A-Za-z]\d/

/**
 * Parse the address of a document or volume of any edition, or the name of the file of a document.
 *
 * ```
 * https://example.org/editions/letters/1793-09-12-simcoe/#p2
 *                              letters/1793-09-12-simcoe
 *                                      1793-09-12-simcoe
 * ```
 *
 * @param text
 *   Text as typed, with single spaces.
 * @returns
 *   Possible places, which may be words to search for; empty where the text is neither.
 */
export function fromSlug(text: string): Array<Requested> {
  const [path = '', fragment = ''] = text.split('#', 2)
  const steps = path
    .replace(site, '')
    .split('/')
    .filter((step) => step !== '')
  const [last, volume] = steps.toReversed()
  if (
    last === undefined ||
    ![last, ...(volume === undefined ? [] : [volume])].every((step) => name.test(step))
  )
    return []
  const place = { ...(fragment !== '' && { fragment }), certain: false }
  const isAddress = path.includes('/')
  if (!isAddress) return mark.test(last) ? [{ document: last, ...place }] : []
  return [
    ...(volume === undefined ? [] : [{ volume, document: last, ...place }]),
    { volume: last, certain: false },
  ]
}
