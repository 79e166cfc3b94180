/**
 * Completes addresses where no server does. Every page loads it, and not as a module, because browsers load no modules
 * from a disk.
 *
 * From a disk, a link to a page needs the name of its file. At an address without its slash, `/v/d1`, which some hosts do
 * not redirect, the relative addresses of the page would lead elsewhere: go to the address with the slash, unless the
 * host has redirected it to this one. (This script itself is found there where the site is at the root of its host.)
 */

/** A relative address of a page: `../d2/#p1`; not `#p1`, `../d1.jsonld`, or `https://example.org/`. */
const folder = /^\.[^?#]*\/(?![^?#])/

/** The path of a page, `/v/d1/`, or of its file, `/v/d1/index.html`; not `/v/d1`. */
const complete = /(?:\/|\.html)$/

if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? ''
    link.setAttribute('href', address.replace(folder, '$&index.html'))
  }
} else if (!complete.test(location.pathname)) {
  const [visit] = performance.getEntriesByType('navigation')
  const isRedirected = visit instanceof PerformanceNavigationTiming && visit.redirectCount > 0
  const { pathname, search, hash } = location
  if (!isRedirected) location.replace(`${pathname}/${search}${hash}`)
}
