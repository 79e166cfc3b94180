import type { Node, Parents } from './nodes.ts'

/**
 * Go through a tree, a node before what it holds.
 *
 * Every document is walked a dozen times, and this is ten times as fast as a general visitor.
 *
 * @param node
 *   Where to begin.
 * @param enter
 *   Called with each node and with the nodes that hold it, outermost first. The list of these is used
 *   again: copy what is kept. Returning `false` passes over what the node holds.
 */
export function walk(
  node: Node,
  enter: (node: Node, ancestors: ReadonlyArray<Parents>) => boolean | void,
): void {
  const ancestors: Array<Parents> = []
  step(node)

  function step(node: Node): void {
    if (enter(node, ancestors) === false || !isParent(node)) return
    ancestors.push(node)
    for (const child of node.children) step(child)
    ancestors.pop()
  }
}

/**
 * Gather nodes of some trees.
 *
 * @param nodes
 *   Where to begin, in document order.
 * @param isWanted
 *   Tells which are gathered.
 * @returns
 *   Nodes in document order, a node before what it holds.
 */
export function findNodes<T extends Node>(
  nodes: ReadonlyArray<Node>,
  isWanted: (node: Node) => node is T,
): Array<T> {
  const found: Array<T> = []
  for (const root of nodes) {
    walk(root, (node) => {
      if (isWanted(node)) found.push(node)
    })
  }
  return found
}

/**
 * Go through the nodes that hold others, a node before what it holds. Half of a tree is leaves: who changes what
 * nodes hold need not enter them.
 *
 * @param node
 *   Where to begin.
 * @param enter
 *   Called with each node that holds others, and may give it other children. Returning `false` passes over what
 *   the node holds.
 */
export function walkParents(node: Node, enter: (node: Parents) => boolean | void): void {
  if (isParent(node)) step(node)

  function step(parent: Parents): void {
    if (enter(parent) === false) return
    for (const child of parent.children) if (isParent(child)) step(child)
  }
}

/** Most nodes are leaves: that is known sooner of their type than by asking whether they have children. */
function isParent(node: Node): node is Parents {
  switch (node.type) {
    case 'text':
    case 'whiteSpace':
    case 'label':
    case 'pageBreak':
    case 'footnoteReference':
    case 'break':
      return false
    default:
      return 'children' in node
  }
}
