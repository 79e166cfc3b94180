/**
 * What a link may lead to. Every address that is written on a page goes through here, wherever it comes from: what a
 * source says is followed by a click, and some schemes (`javascript:`, `data:`) run on it.
 */

/** Schemes that a page may link to. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** Two sites on which a page could be. What is our own is on the same site as its page, on both of them. */
const sites = ['https://one.invalid', 'https://two.invalid']

/**
 * Take an address as a browser does, which drops tabs, line endings and leading control characters and reads `\` as `/`.
 *
 * @param address
 *   Address as a source or a page has it: `https://history.state.gov`, `mailto:a@example.org`, `/v/d1/#p1`, `#fn1`.
 * @returns
 *   The address to write: normalized where it names a scheme, else as it is. Nothing for another scheme, however it
 *   is spelled, and for what only looks like a path of ours: `//example.org`, `\\example.org`.
 */
export function toSafeAddress(address: string): string | undefined {
  // Most links lead to a place on their own page.
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
