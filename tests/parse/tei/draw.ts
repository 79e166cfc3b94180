import type { Node } from '../../../src/tree/nodes.ts'

/** Draw a tree in one line: `paragraph(text"Red." footnoteReference:7)`. */
export function draw(node: Node): string {
  if ('children' in node) return `${node.type}(${node.children.map(draw).join(' ')})`
  if ('value' in node) return `${node.type}"${node.value}"`
  return 'label' in node ? `${node.type}:${node.label}` : node.type
}
