/** Addresses that name the release of the edition from which something is cited. */

import { percentEncode } from '../../tree/percent-encode.ts'

/** Name of the parameter. */
export const releaseParameter = 'release'

/**
 * Add the name of a release to an address of the edition, in place of any query.
 *
 * ```
 * https://example.org/letters/d1/?release=1.0#p2
 *                                 ^^^^^^^^^^^
 * ```
 *
 * @param address
 *   Address or path of a page, with or without a fragment.
 * @param release
 *   Name of the release: `1.0`, `2026-11-29`; the address is as it was without one.
 */
export function toReleaseAddress(address: string, release = ''): string {
  if (release === '') return address
  const [page = '', ...fragment] = address.split('#')
  const query = `${releaseParameter}=${percentEncode(release, notInText)}`
  return [`${page.split('?', 1).join('')}?${query}`, ...fragment].join('#')
}

/** Signs that are in no query, or that readers of a text take for the end of an address: `)`, a last full stop; not `1.0`. */
const notInText = /[!'()*~_]|\.$/g

/** Read the release that the query of an address names: `?release=1.0`. */
export function parseRelease(query: string): string | undefined {
  return new URLSearchParams(query).get(releaseParameter) || undefined
}
