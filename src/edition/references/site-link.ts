import type { Address } from './reference-resolver.ts'

/** A query or an anchor: `?q=harbor`, `#p1`. */
const afterPath = /[?#].*$/s

/** Slashes at the ends of a path, and the step that stays in the folder. */
const ends = /^(?:\.?\/)+|\/+$/g

/** The name of a file, which has an extension: `map.png`, `volumes.json`; not `d1`. */
const fileName = /[.][a-z]\w*$/i

/** Take the path of a link in the words of an edition: `harbor/d1` of `/harbor/d1/#p2`. */
export function toInnerPath(target: string): string {
  return target.replace(afterPath, '').replace(ends, '')
}

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
  const path = toInnerPath(target)
  const [rest = ''] = afterPath.exec(target) ?? []
  const isWhole = path === '' || fileName.test(target.replace(afterPath, ''))
  return { href: `${base}${path}${isWhole ? '' : '/'}${rest}` }
}
