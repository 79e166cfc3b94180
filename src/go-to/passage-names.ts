/** Names of places by their anchors, written otherwise than in an address: `d162.p1.3`, `d162@pg_367`, `d162 p1.3`. */

import { pageBreakId } from '../tree/ids.ts'

/** An anchor: `p1.3`, `fn1`, `pg_367`, `l1.2`, `artII`; not `pdf` or `p. 3`. */
const anchor = `(?:p\\d{1,4}[a-z]?|fn\\d{1,4}|${pageBreakId('[\\divxlc]{1,6}')}|[lt]\\d{1,2}\\.\\w|art[ivx\\d])[\\w.-]{0,60}`

/** The same behind a space, where `p1` is rather a page: `p1.3`, `fn1`. */
const exact = `(?:p\\d{1,4}[a-z]?\\.\\w[\\w.-]{0,60})`

/** What joins an anchor to the id of its document, and the anchor: `@pg_367`, `.p1.3`, ` p1.3`; not `.pdf` or ` p1`. */
export const joinedAnchor = `(?:[@.]${anchor}|\\s{1,3}#?${exact})`

/** An id of a document with an anchor that is joined to it. */
const joined = new RegExp(
  `(?<=(?:^|/)d\\d{1,6}[a-z]?)(?:[@.](?=${anchor}$)|\\s{1,3}#?(?=${exact}$))`,
  'i',
)

/** Write a name as an address: `d162#p1.3` of `d162.p1.3`; others are unchanged. */
export function toAddress(name: string): string {
  return name.replace(joined, '#')
}
