import type { Node, Root } from '../tree/nodes.ts'
import { toMentions } from '../tree/mentions.ts'
import { type Pages, spanPages, toPages } from '../tree/pages.ts'
import { toReading } from '../tree/reading.ts'
import { toUnits } from '../tree/units.ts'
import { walk } from '../tree/walk.ts'
import { type Piece, toExcerpt, toSentences } from './excerpt.ts'

/** The mentions of an entry in one unit of a document. */
export interface UnitMentions {
  /** Anchor of the unit. */
  id: string
  /** What the unit is called: `Point 4`. */
  name: string
  /** Printed pages on which the mentions stand. */
  pages?: Pages | undefined
  /** How many there are in the unit. */
  count: number
  /** The sentences that hold them. */
  excerpt: Array<Piece>
}

/**
 * Quote the mentions of every entry in a document, unit by unit.
 *
 * @param pages
 *   Pages of its nodes (default: they are looked for).
 * @returns
 *   Units in document order, by the keys of the entries.
 */
export function toEntryMentions(
  tree: Root,
  pages: ReadonlyMap<Node, Pages> = toPages(tree),
): Map<string, Array<UnitMentions>> {
  const keys = new Map<Node, string>(
    toMentions(tree).flatMap(({ node, key }) => (node.type === 'annotation' ? [] : [[node, key]])),
  )
  const found = new Map<string, Array<UnitMentions>>()
  if (keys.size === 0) return found
  for (const { id, name, children } of toUnits(tree, pages)) {
    const nodes = children.flatMap((child) => findNodes(child, keys))
    if (nodes.length === 0) continue
    const { text, ranges } = toReading(...children)
    const sentences = toSentences(text)
    for (const [key, own] of Map.groupBy(nodes, (node) => keys.get(node) ?? '')) {
      const places = own
        .map((node) => ranges.get(node) ?? { start: 0, end: 0 })
        .sort((a, b) => a.start - b.start)
      const units = found.get(key) ?? []
      found.set(key, units)
      units.push({
        id,
        name,
        pages: spanPages(own, pages),
        count: own.length,
        excerpt: toExcerpt(text, places, sentences),
      })
    }
  }
  return found
}

/** The nodes that have a key, in the order of the text. */
function findNodes(node: Node, keys: ReadonlyMap<Node, string>): Array<Node> {
  const nodes: Array<Node> = []
  walk(node, (inner) => {
    if (keys.has(inner)) nodes.push(inner)
  })
  return nodes
}
