import type { Root } from '../../tree/nodes.ts'
import {
  findLabeledUnit,
  fromLabeledUnitId,
  listLabeled,
  toPrintedLabels,
} from '../../tree/printed-labels.ts'

/**
 * Whether the document itself has a unit with a printed label above or below a place.
 *
 * @param fragment
 *   Anchor by its printed label: `paragraph_2`.
 * @param offset
 *   Offset of the place in the source.
 */
export type HasOwnUnit = (fragment: string, side: string, offset: number) => boolean

/** Make a function that finds units of a document, whose anchors are there. The labels are collected when they are needed. */
export function ownUnitFinder(tree: Root): HasOwnUnit {
  let own: ReturnType<typeof collect> | undefined
  return (fragment, side, offset) => {
    const unit = fromLabeledUnitId(fragment)
    own ??= collect(tree)
    const id = unit && own.labels && findLabeledUnit(unit, own.labels)
    const place = id === undefined ? undefined : own.places.get(id)
    const { start, end } = place ?? {}
    return side === 'above' ? (end?.offset ?? Infinity) <= offset : (start?.offset ?? 0) > offset
  }
}

function collect(tree: Root) {
  const places = new Map(listLabeled(tree).map(({ node }) => [node.data?.id ?? '', node.position]))
  return { labels: toPrintedLabels(tree), places }
}
