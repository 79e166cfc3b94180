import { toPageAddress } from '../edition/references/page-address.ts'
import type { Node, Root } from '../tree/nodes.ts'
import type { Unit } from '../tree/units.ts'
import { findNodes, walk } from '../tree/walk.ts'

/** Make a function that writes the address of a place on the page of a document, from its anchor. */
export function createPlaceAddress(address: string): (id: string) => string {
  const page = address.replace(/\/$/, '')
  return (id) => toPageAddress(page, encodeURI(id))
}

/**
 * Find the unit in whose own words each node stands.
 *
 * @returns
 *   Anchors by node, of the nodes that are asked for.
 */
export function findUnits(
  units: ReadonlyArray<Unit>,
  isWanted: (node: Node) => boolean,
): Map<Node, string> {
  const found = new Map<Node, string>()
  for (const { id, children } of units) {
    for (const child of children) {
      walk(child, (node) => {
        if (isWanted(node)) found.set(node, id)
      })
    }
  }
  return found
}

/** List the nodes of a document of some types, in its order. */
export function listNodes<Type extends Node['type']>(
  tree: Root,
  ...types: ReadonlyArray<Type>
): Array<Extract<Node, { type: Type }>> {
  const wanted: ReadonlySet<string> = new Set(types)
  const isWanted = (node: Node): node is Extract<Node, { type: Type }> => wanted.has(node.type)
  return findNodes([tree], isWanted)
}
