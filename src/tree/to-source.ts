import type { Node } from './nodes.ts'

/**
 * Write a tree as the transcription from which it was parsed, character for character.
 *
 * @param node
 *   Tree from `frusText`, or a node in it.
 * @returns
 *   The source of that node.
 */
export function toSource(node: Node): string {
  if ('children' in node) return node.children.map(toSource).join('')
  if ('source' in node && node.source !== undefined) return node.source
  if ('value' in node) return node.value
  if (node.type === 'break') return ''
  return node.type === 'pageBreak' ? `[Page ${node.label}]` : node.label
}
