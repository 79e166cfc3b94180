/** What is kept on the device of a reader, and under which names. */

/**
 * Name a cache of a site.
 *
 * @param base
 *   Path of the site, which may share its host with others: `/`, `/editions/`.
 * @param name
 *   What it holds: `scripts`, `volume letters`.
 */
export function toCacheName(base: string, name: string): string {
  return `edition ${base} ${name}`
}

/** Name the cache of what was read of a site; `version` is the hash of its texts. */
export function toReadName(base: string, version: string): string {
  return toCacheName(base, `read ${version}`)
}

/** Name the cache of a volume that a reader keeps. */
export function toVolumeName(base: string, volume: string): string {
  return toCacheName(base, `volume ${volume}`)
}

/** How the files of a volume that is kept are loaded: the host is asked whether they have changed. */
export const volumeMode = 'no-cache' satisfies RequestCache

/** The path of a page, or of what pages and scripts load: `/v/d1/`, `/search/texts.json`, `/fonts/a.woff2`; not `/v/v.epub`, `/favicon.ico`. */
const keptPath = /(?:\/|\.(?:avif|css|gif|html|jpe?g|js|json|png|svg|txt|webp|woff2))$/

/**
 * Whether the answer to a request is kept. Books and other files to take away are not: they are kept where readers save them.
 *
 * @param path
 *   Path of the address: `/editions/v/d1/`.
 * @param destination
 *   For what the browser asks: `document`, whose address may lack its slash; all else is known by its name.
 */
export function isKeptAddress(path: string, base: string, destination: string): boolean {
  if (!path.startsWith(base)) return false
  if (destination === 'document') return !/\.(?!html$)\w+$/.test(path)
  return keptPath.test(path)
}

/** The address under which the answer to a request is kept: no page of the site depends on a query. */
export function toKeptAddress(address: string): string {
  const url = new URL(address)
  url.search = ''
  url.hash = ''
  return url.href
}
