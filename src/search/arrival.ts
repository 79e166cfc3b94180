/** How a reader came to a page. */
export interface Arrival {
  address: URL
  /** Address of the page that led here; empty if none is known. */
  referrer: string
  /** Address of the search page. */
  searchPage: string
}

/**
 * Find the query whose words a page marks: that of its own address, else that of the search page which led to it. So
 * results have the addresses of places alone.
 *
 * @returns
 *   Query as typed; empty for none.
 */
export function findArrivalQuery({ address, referrer, searchPage }: Arrival): string {
  const own = address.searchParams.get('q')
  if (own !== null) return own
  const from = URL.parse(referrer)
  const isSearch = from !== null && from.origin + from.pathname === searchPage
  return isSearch ? (from.searchParams.get('q') ?? '') : ''
}
