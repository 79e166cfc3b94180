import type { Root } from 'hast'
import { setAddress } from './set-address.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Resolves a link in an editor's note to an address.
 *
 * @param target
 *   Link as written: `people/thant-u`, `d164`, or a complete address.
 * @returns
 *   Address, with the host if that is another site; nothing where there is no such document.
 */
export type ResolveNoteLink = (target: string) => { href: string; host?: string } | undefined

/** Plugin to resolve the links in an editor's note. Links to other sites are marked as external. */
export default function rehypeNoteLinks({ resolve }: { resolve: ResolveNoteLink }) {
  return function (tree: Root): void {
    walkElements(tree, (element) => {
      const { tagName, properties } = element
      if (tagName === 'a' && typeof properties.href === 'string') {
        const address = resolve(properties.href)
        if (address) setAddress(element, address)
        else properties.href = undefined
      }
    })
  }
}
