/**
 * A tree as it is kept: its nodes, and the places of all of them in one list. Most of a tree in JSON would be places,
 * six numbers and eight names a node, and to write and to read them would take longer than all else.
 *
 * ```
 * < | { "tree": { "type": "root", "children": [{ "type": "title", … }] }, "places": [1, 1, 0, 9, 40, 412, …] }
 * ```
 */

import type { Point as Place, Position } from 'unist'
import type { Node, Root } from '../tree/nodes.ts'

/** What is kept of a tree. */
export interface KeptTree {
  tree: KeptNode
  /**
   * Line, column and offset where each node begins and ends, a node before what it holds. Each number is what it is
   * more than in the place before it; before the first, all are 0.
   */
  places: Array<number>
}

/** A node, whose position is given back to it when it is read. */
export interface KeptNode {
  type: string
  position?: Position
  children?: Array<KeptNode>
}

/** Take the places out of a tree, which stays as it is. */
export function fromTree(root: Root): KeptTree {
  const places: Array<number> = []
  let last: Place = { line: 0, column: 0, offset: 0 }
  return { tree: take(root), places }

  function take(node: Node): KeptNode {
    const { position, ...rest } = node
    add(position.start)
    add(position.end)
    return 'children' in node ? { ...rest, children: node.children.map(take) } : rest
  }

  function add(place: Place): void {
    const { line, column, offset = 0 } = place
    places.push(line - last.line, column - last.column, offset - (last.offset ?? 0))
    last = place
  }
}

/** Give the nodes of a tree their places back. */
export function toTree({ tree, places }: KeptTree): KeptNode {
  let index = 0
  let last: Place = { line: 0, column: 0, offset: 0 }
  give(tree)
  return tree

  function give(node: KeptNode): void {
    node.position = { start: next(), end: next() }
    for (const child of node.children ?? []) give(child)
  }

  /** Many nodes begin where another begins or ends; they share the place, as they did. */
  function next(): Place {
    const line = places[index++] ?? 0
    const column = places[index++] ?? 0
    const offset = places[index++] ?? 0
    if (line === 0 && column === 0 && offset === 0) return last
    last = {
      line: last.line + line,
      column: last.column + column,
      offset: (last.offset ?? 0) + offset,
    }
    return last
  }
}
