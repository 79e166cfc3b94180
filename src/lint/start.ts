import type { Node } from '../tree/nodes.ts'
import { isNoText, toText } from '../tree/to-text.ts'

/**
 * Return the beginning of the visible text of a node, which is found faster than all of it: its first leaf, if that is a
 * text or label.
 */
export function toStart(node: Node): string {
  let leaf: Node | undefined = node
  while (leaf !== undefined && 'children' in leaf && !isNoText(leaf)) leaf = leaf.children[0]
  const value = leaf?.type === 'text' || leaf?.type === 'label' ? leaf.value.trimStart() : ''
  return value === '' ? toText(node) : value
}
