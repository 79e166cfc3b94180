/** Serializes HTML trees, and removes unsafe addresses. All HTML of the pages must be serialized here. */

import type { Element, ElementContent, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toSafeAddress } from '../tree/safe-address.ts'

/** Properties that contain an address, in the elements of handlers and those that `rehype-sanitize` allows. */
const addresses = ['cite', 'href', 'longDesc', 'src'] as const

/**
 * Serialize HTML nodes. An element with an unsafe address (see `toSafeAddress`) is replaced by its content.
 *
 * @param nodes
 *   A node, or several in order; they are changed.
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

/** Whether all addresses of an element are safe. Safe addresses are replaced by their normal form. */
function isSafe({ properties }: Element): boolean {
  return addresses.every((name) => {
    const written = properties[name]
    if (written === undefined || written === null) return true
    const address = toSafeAddress(String(written))
    properties[name] = address
    return address !== undefined
  })
}
