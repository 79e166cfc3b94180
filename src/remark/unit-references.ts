import type { Root } from '../tree/nodes.ts'
import { walkParents } from '../tree/walk.ts'
import { referAll, referInside } from './units/refer.ts'
import { type HasOwnUnit, ownUnitFinder } from './units/own-units.ts'

/**
 * Plugin to lead references to the points and paragraphs of documents that they name beside them. Which unit has a label
 * is known when the edition is linked.
 *
 * ```
 * > | See paragraph 8, Document 55.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^  target d55, fragment paragraph_8
 * > | See paragraphs 1 and 3 of Document 242, and point 2 above.
 *         ^^^^^^^^^^^^                             fragment paragraph_1
 *                          ^^^^^^^^^^^^^^^^^      fragment paragraph_3
 *                                                 ^^^^^^^^^^^^^
 * ```
 *
 * A unit belongs to the document beside it, or to the paper whose name stands between them; anything else is not taken,
 * because a missing link is better than a wrong one.
 */
export default function remarkUnitReferences() {
  return function (tree: Root): void {
    const hasOwn = ownUnitFinder(tree)
    for (const child of tree.children) {
      const isOwn = child.type === 'paragraph' ? !child.quoted : child.type !== 'footnoteDefinition'
      const has: HasOwnUnit = isOwn ? hasOwn : () => false
      walkParents(child, (node) => {
        switch (node.type) {
          case 'emphasis':
          case 'gap':
          case 'supplied':
            node.children = referAll(node.children, has)
            break
          case 'point':
          case 'listItem':
          case 'tableCell':
            node.children = referAll(node.children, has)
            break
          case 'paragraph':
            node.children = referAll(node.children, has)
            break
          case 'crossReference':
            referInside(node)
            return false
        }
        return true
      })
    }
  }
}
