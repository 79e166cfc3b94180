import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

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
 * Lead the references to other documents to where these are.
 *
 * A link that leaves the site says so: `rel="external"`, which CSS marks, and the host in its name.
 */
export default function rehypeCrossReferences({ resolve }: { resolve: Resolve }) {
  return function (tree: Root): void {
    visit(tree, 'element', (element) => {
      const { properties } = element
      const target = properties.dataDocument
      if (typeof target !== 'string') return
      const { href, host } = resolve(target)
      properties.href = href
      if (host === undefined) return
      properties.rel = ['external']
      properties.ariaLabel = `${toString(element)} (${host})`
    })
  }
}
