/**
 * Script of a page that leads on to another one of the site: it goes where the first link on the page leads, or the link whose id is
 * the fragment of the address, and carries the query and the fragment on. It runs where it stands, below the links, before a
 * refresh, which waits for the whole page. It is the same on every page, and makes an address only of what `URL` has encoded.
 *
 * A link with a fragment of its own retains that. As every page, it works at an address without its slash, and from a disk.
 */
export const redirectScript = `{
const here = new URL(location.href)
if (!/(?:\\/|\\.html)$/.test(here.pathname)) here.pathname += '/'
const decode = (text) => { try { return decodeURIComponent(text) } catch { return text } }
const place = decode(location.hash.slice(1))
const links = [...document.links]
const link = links.find(({ id }) => id !== '' && id === place) ?? links[0]
const to = new URL(link.getAttribute('href'), here)
const [visit] = performance.getEntriesByType('navigation')
const [directive = ''] = /:~:.+$/.exec(visit?.name ?? '') ?? []
if (to.search === '') to.search = location.search
if (to.hash === '') to.hash = location.hash + directive
if (to.protocol === 'file:') to.pathname = to.pathname.replace(/\\/$/, '/index.html')
location.replace(to)
}`
