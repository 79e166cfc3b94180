import type { Nodes } from 'mdast'

/** Text of Markdown, without marks; paragraphs are divided by a space. */
export function toPlainText(node: Nodes): string {
  if ('value' in node) return node.value
  if ('children' in node)
    return node.children.map(toPlainText).join(node.type === 'root' ? ' ' : '')
  return node.type === 'break' ? ' ' : ''
}
