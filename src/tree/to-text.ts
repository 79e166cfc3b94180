import type { Node } from './nodes.ts'

/** Nodes on a line or in a cell of their own, which separate words. */
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

/** Whether a node is letters that are deleted inside a word, which would divide it. */
export function isNoText(node: Node): boolean {
  return node.type === 'alteration' && node.state === 'deleted' && node.inWord === true
}

/**
 * Write the visible text of nodes: text and labels, without note numbers and page breaks. White space is folded,
 * because a page break has a space on both sides.
 *
 * @param nodes
 *   Nodes in document order, single or in arrays: an array may have more elements than a call can have arguments.
 * @returns
 *   One line of text, trimmed.
 */
export function toText(...nodes: Array<Node | ReadonlyArray<Node>>): string {
  let text = ''
  for (const node of nodes) text += 'type' in node ? collect(node) : collectAll(node)
  return text.replace(loose, ' ').trim()
}

/** White space to fold: two spaces, a line feed; not a single space. */
const loose = /(?! \S)\s+/g

function collectAll(nodes: ReadonlyArray<Node>): string {
  let text = ''
  for (const node of nodes) text += collect(node)
  return text
}

function collect(node: Node): string {
  // Marks between nodes, such as the bars of a table, are not text.
  if (node.type === 'whiteSpace') return ' '
  if (isNoText(node)) return ''
  const text = 'children' in node ? collectAll(node.children) : 'value' in node ? node.value : ''
  return separate.has(node.type) ? ` ${text} ` : text
}
