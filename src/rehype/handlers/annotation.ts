import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Annotation } from '../../tree/nodes.ts'

/** The words as they stand; nothing is said of it yet. */
export default function annotation(state: State, node: Annotation): Array<ElementContent> {
  return state.all(node)
}
