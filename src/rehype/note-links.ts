import type { Root } from 'hast'
import { leadTo } from './lead-to.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Tells where a link of an editor's note leads.
 *
 * @param target
 *   What the note has: `people/thant-u`, `d164`, or a whole address.
 * @returns
 *   Address, and the host where that is another site.
 */
export type ResolveNoteLink = (target: string) => { href: string; host?: string }

/** Lead the links of an editor's note to where they should; a link that leaves the site says so, as a reference does. */
export default function rehypeNoteLinks({ resolve }: { resolve: ResolveNoteLink }) {
  return function (tree: Root): void {
    walkElements(tree, (element) => {
      const { tagName, properties } = element
      if (tagName === 'a' && typeof properties.href === 'string') {
        leadTo(element, resolve(properties.href))
      }
    })
  }
}
