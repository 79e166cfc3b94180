import type { Root } from 'hast'
import { setAddress } from './set-address.ts'
import { isUnresolved } from './cross-references.ts'
import { walkElements } from './walk-elements.ts'

/** Plugin to link references to notes and pages of the same document. */
export default function rehypeOwnReferences() {
  return function (tree: Root): void {
    const ids = new Set<unknown>()
    walkElements(tree, ({ properties }) => void ids.add(properties.id))
    walkElements(tree, (element) => {
      const { dataDocument: target, dataFragment: fragment } = element.properties
      if (!isUnresolved(element) || target !== undefined || fragment === undefined) return
      if (ids.has(fragment)) setAddress(element, { href: `#${String(fragment)}` })
    })
  }
}
