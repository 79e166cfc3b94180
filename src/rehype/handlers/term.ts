import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Term } from '../../tree/nodes.ts'

/** The term as it stands; nothing is said of it yet. */
export default function term(state: State, node: Term): Array<ElementContent> {
  return state.all(node)
}
