/** The only way from a tree of HTML to text: what it links to is looked at on it. */

import type { Element, ElementContent, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toSafeAddress } from '../tree/safe-address.ts'

/** Properties that hold an address, of the elements that we write and those that `rehype-sanitize` leaves. */
const addresses = ['cite', 'href', 'longDesc', 'src'] as const

/**
 * Write elements and texts as HTML. Of an element with an address that a page may not have (`toSafeAddress`) only the
 * content is written.
 *
 * @param nodes
 *   One, or some in a row; they are changed.
 */
export function toSafeHtml(nodes: RootContent | ReadonlyArray<RootContent>): string {
  return toHtml(unwrapUnsafe([nodes].flat().filter((node) => node.type !== 'doctype')))
}

function unwrapUnsafe(nodes: Array<ElementContent>): Array<ElementContent> {
  const unsafe = new Set<ElementContent>()
  for (const node of nodes) {
    if (node.type !== 'element') continue
    node.children = unwrapUnsafe(node.children)
    if (!isSafe(node)) unsafe.add(node)
  }
  if (unsafe.size === 0) return nodes
  return nodes.flatMap((node) => ('children' in node && unsafe.has(node) ? node.children : node))
}

/** Whether a page may have all addresses of an element, which are written as they are taken to be. */
function isSafe({ properties }: Element): boolean {
  return addresses.every((name) => {
    const written = properties[name]
    if (written === undefined || written === null) return true
    const address = toSafeAddress(String(written))
    properties[name] = address
    return address !== undefined
  })
}
