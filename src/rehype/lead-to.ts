import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'

/**
 * Give a link its address, which takes the place of what it says of its target. One that leaves the site says so:
 * `rel="external"`, which CSS marks, and the host in its name.
 *
 * @param address
 *   Address, and the host where that is another site.
 */
export function leadTo(element: Element, { href, host }: { href: string; host?: string }): void {
  const { properties } = element
  properties.href = href
  properties.dataDocument = undefined
  properties.dataFragment = undefined
  if (host === undefined) return
  properties.rel = ['external']
  const name = toString(element)
  // Where the host is the name, it is said already.
  if (name !== host) properties.ariaLabel = `${name} (${host})`
}
