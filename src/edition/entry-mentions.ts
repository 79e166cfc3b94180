import type { Node, Root } from '../tree/nodes.ts'
import { toMentions } from '../tree/mentions.ts'
import { type Pages, spanPages, toPages } from '../tree/pages.ts'
import { toReading } from '../tree/reading.ts'
import { toUnits, type Unit } from '../tree/units.ts'
import { findNodes } from '../tree/walk.ts'
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
 * @param units
 *   Its units (default: likewise).
 * @returns
 *   Units in document order, by the keys of the entries.
 */
export function toEntryMentions(
  tree: Root,
  pages: ReadonlyMap<Node, Pages> = toPages(tree),
  units: ReadonlyArray<Unit> = toUnits(tree, pages),
): Map<string, Array<UnitMentions>> {
  const keys = new Map<Node, string>(
    toMentions(tree).flatMap(({ node, key }) => (node.type === 'annotation' ? [] : [[node, key]])),
  )
  const found = new Map<string, Array<UnitMentions>>()
  if (keys.size === 0) return found
  for (const { id, name, children } of units) {
    const nodes = findNodes(children, (node): node is Node => keys.has(node))
    if (nodes.length === 0) continue
    const { text, ranges } = toReading(...children)
    const sentences = toSentences(text)
    for (const [key, own] of Map.groupBy(nodes, (node) => keys.get(node) ?? '')) {
      const places = own.flatMap((node) => ranges.get(node) ?? [])
      const mentions = found.get(key) ?? []
      found.set(key, mentions)
      mentions.push({
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
