import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Node } from '../../tree/nodes.ts'

/** Render a node that has no handler as its text. */
export default function unknown(state: State, node: Node): Array<ElementContent> {
  if ('value' in node) return [{ type: 'text', value: node.value }]
  return state.all(node)
}
