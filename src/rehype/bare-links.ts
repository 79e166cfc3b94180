import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Leave out what a reference says of its target beside the address. */
export default function rehypeBareLinks() {
  return function (tree: Root): void {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'a') return
      delete properties.dataDocument
      delete properties.dataFragment
    })
  }
}
