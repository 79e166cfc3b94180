import type { Root } from 'hast'
import { isUnled } from './cross-references.ts'
import { walkElements } from './walk-elements.ts'

/** Leave out what a reference that has its address says of its target beside that. */
export default function rehypeBareLinks() {
  return function (tree: Root): void {
    walkElements(tree, (element) => {
      const { tagName, properties } = element
      if (tagName !== 'a' || isUnled(element)) return
      properties.dataDocument = undefined
      properties.dataFragment = undefined
    })
  }
}
