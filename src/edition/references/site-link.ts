import type { Address } from './reference-resolver.ts'

/** The path of an address, and what follows it: `letters/d1`, `?q=harbor#p1`. */
const parts = /^\/?(?<path>[^?#]*)(?<rest>.*)$/s

/** The name of a file, which has an extension: `map.png`, `volumes.json`; not `d1`. */
const fileName = /[.][a-z]\w*$/i

/**
 * Resolve a link in the words of an edition.
 *
 * @param target
 *   Address below that of the edition, `principles`, `letters/d1#p2`; an anchor; or a full URL.
 * @param base
 *   Path of the site: `/`.
 */
export function resolveSiteLink(target: string, base: string): Address {
  const url = URL.parse(target)
  if (url) return { href: target, ...(url.host !== '' && { host: url.host }) }
  if (target.startsWith('#')) return { href: target }
  const { path = '', rest = '' } = parts.exec(target)?.groups ?? {}
  const isWhole = path === '' || path.endsWith('/') || fileName.test(path)
  return { href: `${base}${path}${isWhole ? '' : '/'}${rest}` }
}
