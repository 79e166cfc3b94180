/**
 * Sanitizing of link targets. Every address on a page passes through here, wherever it comes from, because readers
 * click links and some schemes (`javascript:`, `data:`) run code.
 */

/** Schemes that a page may link to. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** Two sites for a page. A relative address resolves to the page's own site on both. */
const sites = ['https://one.invalid', 'https://two.invalid']

/**
 * Check an address as a browser reads it: browsers drop tabs, line endings, and leading control characters, and
 * read `\` as `/`.
 *
 * @param address
 *   Address from a source or a page: `https://history.state.gov`, `mailto:a@example.org`, `/v/d1/#p1`, `#fn1`.
 * @returns
 *   Safe address: normalized if it has a scheme, else unchanged. Nothing for other schemes, in any spelling, and
 *   for other sites that look like paths: `//example.org`, `\\example.org`.
 */
export function toSafeAddress(address: string): string | undefined {
  // Most links are to a place on the same page.
  if (address.startsWith('#')) return address
  if (URL.canParse(address)) {
    const { protocol, href } = new URL(address)
    return schemes.has(protocol) ? href : undefined
  }
  const isOwn = sites.every(
    (site) => URL.canParse(address, site) && new URL(address, site).origin === site,
  )
  return isOwn ? address : undefined
}
