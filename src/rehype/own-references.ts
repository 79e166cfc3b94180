import type { Root } from 'hast'
import { leadTo } from './lead-to.ts'
import { isUnled } from './cross-references.ts'
import { walkElements } from './walk-elements.ts'

/** Lead the references to notes and pages of the document itself to where these are. */
export default function rehypeOwnReferences() {
  return function (tree: Root): void {
    const ids = new Set<unknown>()
    walkElements(tree, ({ properties }) => void ids.add(properties.id))
    walkElements(tree, (element) => {
      const { dataDocument: target, dataFragment: fragment } = element.properties
      if (!isUnled(element) || target !== undefined || fragment === undefined) return
      if (ids.has(fragment)) leadTo(element, { href: `#${String(fragment)}` })
    })
  }
}
