import type { PublishedNode } from '../../schemas/document-file/tree.ts'
import type { Node } from '../../tree/nodes.ts'

/** Fields of nodes that are about the source file, or about the page. */
const left: ReadonlySet<string> = new Set([
  ...['position', 'source', 'wrapped', 'data', 'children', 'others'],
])

/**
 * Publish a tree: without positions, source texts and white space between nodes, and without data that is only needed to
 * make the page.
 */
export function toPublishedTree(node: Node): PublishedNode {
  const published: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) if (!left.has(key)) published[key] = value
  const data = toData(node)
  return {
    type: node.type === 'whiteSpace' ? 'text' : node.type,
    ...published,
    ...(data && { data }),
    ...(node.type === 'choice' && {
      others: node.others.map(({ change, children }) => ({ change, children: toAll(children) })),
    }),
    ...('children' in node && { children: toAll(node.children) }),
  }
}

function toAll(nodes: ReadonlyArray<Node>): Array<PublishedNode> {
  return nodes.flatMap((node) => (node.type === 'whiteSpace' ? [] : [toPublishedTree(node)]))
}

function toData(node: Node): PublishedNode['data'] {
  if (!('data' in node) || node.data === undefined || node.type === 'root') return undefined
  const { id, entry, annotation }: NonNullable<PublishedNode['data']> = node.data
  const data = {
    ...(id !== undefined && { id }),
    ...(entry !== undefined && { entry }),
    ...(annotation !== undefined && { annotation }),
  }
  return Object.keys(data).length > 0 ? data : undefined
}
