import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Tells where a link of an editor's note leads.
 *
 * @param target
 *   What the note has: `people/thant-u`, `d164`, or a whole address.
 * @returns
 *   Address, and the host where that is another site.
 */
export type ResolveNoteLink = (target: string) => { href: string; host?: string }

/** Lead the links of an editor's note to where they should. */
export default function rehypeNoteLinks({ resolve }: { resolve: ResolveNoteLink }) {
  return function (tree: Root): void {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'a' || typeof properties.href !== 'string') return
      const { href, host } = resolve(properties.href)
      properties.href = href
      if (host !== undefined) properties.rel = ['external']
    })
  }
}
