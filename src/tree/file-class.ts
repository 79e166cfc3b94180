import type { Node, Term } from './nodes.ts'

/** `Central Files, `, behind which the class of a file stands. */
const files = /\bFiles?, $/

/** ` 27 VIET S`: the number of the class. */
const number = /^ \d/

/**
 * Whether an abbreviation is the class of a file: the `POL` of `Central Files, POL 27 VIET S`, which is politics and
 * not petroleum.
 *
 * @param node
 *   Abbreviation.
 * @param parent
 *   Node that holds it.
 */
export function isFileClass(node: Term, parent: Node | undefined): boolean {
  if (parent === undefined || !('children' in parent)) return false
  const siblings: ReadonlyArray<Node> = parent.children
  const at = siblings.indexOf(node)
  return files.test(toValue(siblings[at - 1])) && number.test(toValue(siblings[at + 1]))
}

function toValue(node: Node | undefined): string {
  return node?.type === 'text' ? node.value : ''
}
