import type { Node, Term } from './nodes.ts'

/** The text before the class of a file: `Central Files, `. */
const files = /\bFiles?, $/

/** The number of the class: ` 27 VIET S`. */
const number = /^ \d/

/**
 * Whether an abbreviation is the class of a file: the `POL` of `Central Files, POL 27 VIET S`, which means politics
 * and not petroleum.
 *
 * @param node
 *   Abbreviation.
 * @param parent
 *   Parent of the node.
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
