import type { Root } from 'hast'
import { walkElements } from './walk-elements.ts'

/** Leave out what a reference says of its target beside the address. */
export default function rehypeBareLinks() {
  return function (tree: Root): void {
    walkElements(tree, ({ tagName, properties }) => {
      if (tagName !== 'a') return
      properties.dataDocument = undefined
      properties.dataFragment = undefined
    })
  }
}
