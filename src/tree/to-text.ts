import type { Node } from './nodes.ts'

/**
 * Write what a reader reads of a node: its text and its labels, without note numbers and page markers.
 * White space is folded, because a page marker has a space on both sides and leaves one behind.
 *
 * @param nodes
 *   Nodes in document order.
 * @returns
 *   One line of text, without white space at its ends.
 */
export function toText(...nodes: Array<Node>): string {
  return nodes.map(collect).join('').replace(/\s+/g, ' ').trim()
}

function collect(node: Node): string {
  if ('children' in node) return node.children.map(collect).join('')
  return 'value' in node ? node.value : ''
}
