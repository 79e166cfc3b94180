import type { Node } from './nodes.ts'

/** Nodes that begin on a line or in a cell of their own: what stands before and after them is another word. */
export const separate: ReadonlySet<Node['type']> = new Set([
  'break',
  'dateline',
  'footnoteDefinition',
  'listItem',
  'paragraph',
  'signature',
  'tableCell',
  'title',
] satisfies Array<Node['type']>)

/**
 * Write what a reader reads of a node: its text and its labels, without note numbers and page markers.
 * White space is folded, because a page marker has a space on both sides and leaves one behind.
 *
 * @param nodes
 *   Nodes in document order, by themselves or in lists: a list may be longer than a call has arguments.
 * @returns
 *   One line of text, without white space at its ends.
 */
export function toText(...nodes: Array<Node | ReadonlyArray<Node>>): string {
  let text = ''
  for (const node of nodes) text += 'type' in node ? collect(node) : collectAll(node)
  return text.replace(loose, ' ').trim()
}

/** White space that is not folded: two spaces, a line feed; not a space by itself, which most of it is. */
const loose = /(?! \S)\s+/g

function collectAll(nodes: ReadonlyArray<Node>): string {
  let text = ''
  for (const node of nodes) text += collect(node)
  return text
}

function collect(node: Node): string {
  const text = 'children' in node ? collectAll(node.children) : 'value' in node ? node.value : ''
  return separate.has(node.type) ? ` ${text} ` : text
}
