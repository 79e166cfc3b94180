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
  const children = [nodes].flat()
  unwrapUnsafe(children)
  return toHtml(children)
}

function unwrapUnsafe(children: Array<RootContent> | Array<ElementContent>): void {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]
    if (child?.type !== 'element') continue
    unwrapUnsafe(child.children)
    if (!isSafe(child)) children.splice(index, 1, ...child.children)
  }
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
