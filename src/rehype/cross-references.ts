import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { walkElements } from './walk-elements.ts'

/**
 * Tells where a document is.
 *
 * @param target
 *   Document's id as a cross-reference gives it: `d161`, or `frus1964-68v01/d477` in another volume.
 * @returns
 *   Its address, and the host where that is another site.
 */
export type Resolve = (target: string) => { href: string; host?: string }

/**
 * Lead the references to documents, notes and pages to where these are.
 *
 * A link that leaves the site says so: `rel="external"`, which CSS marks, and the host in its name.
 * A reference that leads nowhere is text.
 */
export default function rehypeCrossReferences({ resolve }: { resolve: Resolve }) {
  return function (tree: Root): void {
    const ids = new Set<unknown>()
    walkElements(tree, ({ properties }) => void ids.add(properties.id))
    visit(tree, 'element', (element, index, parent) => {
      const { dataDocument: target, dataFragment: fragment, href } = element.properties
      if (element.tagName !== 'a' || href !== undefined) return
      if (typeof target === 'string') lead(element, resolve(target), fragment)
      else if (ids.has(fragment)) element.properties.href = `#${String(fragment)}`
      else if (parent && index !== undefined) {
        parent.children.splice(index, 1, ...element.children)
        return [SKIP, index]
      }
      return
    })
  }
}

function lead(element: Element, { href, host }: ReturnType<Resolve>, fragment: unknown): void {
  const { properties } = element
  if (host === undefined) {
    properties.href = typeof fragment === 'string' ? `${href}#${fragment}` : href
    return
  }
  // Our anchors mean nothing elsewhere.
  properties.href = href
  properties.rel = ['external']
  properties.ariaLabel = `${toString(element)} (${host})`
}
