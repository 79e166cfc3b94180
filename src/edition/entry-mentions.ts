import type { Node, Root } from '../tree/nodes.ts'
import { toMentions } from '../tree/mentions.ts'
import { type Pages, spanPages, toPages } from '../tree/pages.ts'
import { toReading } from '../tree/reading.ts'
import { toUnits } from '../tree/units.ts'
import { type Piece, toExcerpt } from './excerpt.ts'

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
 * @returns
 *   Units in document order, by the keys of the entries.
 */
export function toEntryMentions(tree: Root): Map<string, Array<UnitMentions>> {
  const keys = new Map<Node, string>(
    toMentions(tree).flatMap(({ node, key }) => (node.type === 'annotation' ? [] : [[node, key]])),
  )
  const found = new Map<string, Array<UnitMentions>>()
  if (keys.size === 0) return found
  const pages = toPages(tree)
  for (const { id, name, children } of toUnits(tree)) {
    const { text, ranges } = toReading(...children)
    const own = [...ranges].flatMap(([node, range]) => {
      const key = keys.get(node)
      return key === undefined ? [] : [{ key, node, ...range }]
    })
    for (const [key, places] of Map.groupBy(own, (one) => one.key)) {
      const ordered = places.toSorted((a, b) => a.start - b.start)
      const excerpt = toExcerpt(text, ordered)
      const units = found.get(key) ?? []
      const on = spanPages(
        ordered.map(({ node }) => node),
        pages,
      )
      units.push({ id, name, pages: on, count: ordered.length, excerpt })
      found.set(key, units)
    }
  }
  return found
}
