import { type Locator, toPlaceKind } from '../../tree/locator.ts'
import type { Node, Root } from '../../tree/nodes.ts'
import { toBlocks } from '../../tree/blocks.ts'
import { toMentions } from '../../tree/mentions.ts'
import { type Pages, spanPages, toPages } from '../../tree/pages.ts'
import { toReading } from '../../tree/reading.ts'
import { toUnits, type Unit } from '../../tree/units.ts'
import { findNodes } from '../../tree/walk.ts'
import { type QuotationPiece, quoteSentences, toSentences } from '../references/excerpt.ts'

/** The mentions of an entry in one unit of a document, or in the text between it and the next unit. */
export interface UnitMentions {
  /** Anchor of the unit. */
  id: string
  /** Locator of the unit, with the pages of the mentions. */
  locator: Locator
  /** Number of mentions in the unit. */
  count: number
  /** Sentences that contain the mentions. */
  excerpt: Array<QuotationPiece>
}

/**
 * Quote the mentions of every entry in a document, unit by unit. A dateline and a list of participants are not
 * units: their mentions count as those of the unit before, as in search.
 *
 * @param pages
 *   Pages of its nodes (default: computed).
 * @param units
 *   Its units (default: computed).
 * @returns
 *   Units in document order, by the key of the entry.
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
  for (const { id, locator, children } of collectMentionPlaces(tree, units)) {
    const nodes = findNodes(children, (node): node is Node => keys.has(node))
    if (nodes.length === 0) continue
    const { text, ranges } = toReading(children)
    const sentences = toSentences(text)
    for (const [key, own] of Map.groupBy(nodes, (node) => keys.get(node) ?? '')) {
      const places = own.flatMap((node) => ranges.get(node) ?? [])
      const mentions = found.get(key) ?? []
      found.set(key, mentions)
      mentions.push({
        id,
        locator: { ...locator, pages: spanPages(own, pages) },
        count: own.length,
        excerpt: quoteSentences(text, places, sentences),
      })
    }
  }
  return found
}

/** List the units of a document in order, and the blocks between them with the locator of the unit before. */
function collectMentionPlaces(tree: Root, units: ReadonlyArray<Unit>): Array<Unit> {
  const byIds = new Map(units.map((unit) => [unit.id, unit]))
  const held = new Set(units.flatMap(({ children }) => children))
  let last: Pick<Unit, 'id' | 'locator'> = units.find(
    ({ locator }) => toPlaceKind(locator) === 'title',
  ) ?? { id: '', locator: { steps: [{ kind: 'document', label: '' }] } }
  return toBlocks(tree).flatMap(({ id, children }) => {
    const unit = byIds.get(id ?? '')
    if (unit) last = unit
    // The second paragraph of a note is part of its unit.
    else if (children[0] === undefined || held.has(children[0])) return []
    return [unit ?? { id: last.id, locator: last.locator, children }]
  })
}
