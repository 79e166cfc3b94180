import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'

/**
 * Set the address of a link, and remove the data attributes from which it was resolved. A link to another site gets
 * `rel="external"`, which CSS marks, and the host in its accessible name.
 *
 * @param element
 *   Link; it is changed.
 * @param address
 *   Address; with the host if that is another site.
 */
export function setAddress(
  element: Element,
  { href, host }: { href: string; host?: string },
): void {
  const { properties } = element
  properties.href = href
  properties.dataDocument = undefined
  properties.dataFragment = undefined
  if (host === undefined) return
  properties.rel = ['external']
  const name = toString(element)
  // A link whose text is the host needs no second mention of it.
  if (name !== host) properties.ariaLabel = `${name} (${host})`
}
