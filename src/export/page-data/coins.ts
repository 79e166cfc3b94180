/**
 * Write a ContextObject in a Span (COinS) that names a document by its addresses, for resolvers of links.
 *
 * It has no further facts on purpose: Zotero prefers a span that has, to the tags in the head of the page, and would take the
 * editors for authors, or without them look for the whole book by its ISBN.
 *
 * @param address
 *   Its address in the edition; absent where nobody says at which address that is published.
 * @param others
 *   Its other addresses.
 * @returns
 *   Title of the span; nothing for a document without an address of its own.
 * @see https://github.com/zotero/translators/blob/master/COinS.js
 */
export function toCoins(
  address: string | undefined,
  ...others: ReadonlyArray<string | undefined>
): string | undefined {
  if (address === undefined) return undefined
  const ids = [address, ...others].flatMap((id) => (id === undefined ? [] : [id]))
  return ['ctx_ver=Z39.88-2004', ...ids.map((id) => `rft_id=${encodeURIComponent(id)}`)].join('&')
}
