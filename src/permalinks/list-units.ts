import { toPlaceKind } from '../tree/locator.ts'
import type { Node, Root } from '../tree/nodes.ts'
import { toText } from '../tree/to-text.ts'
import { toUnits } from '../tree/units.ts'
import { walk } from '../tree/walk.ts'
import { isShort, toFingerprint } from './fingerprint.ts'
import type { Unnamed } from '../tree/permalink.ts'

/** Kinds of units whose numbers are not printed. */
const counted: ReadonlySet<string | undefined> = new Set([
  'paragraph',
  'item',
  'row',
  'list',
  'table',
])

/** List the units and printed pages of a document, with the fingerprints of their words, in document order. */
export function listUnits(tree: Root): Array<Unnamed> {
  const units = toUnits(tree).map(({ id, locator, children }): Unnamed => {
    const text = toOwnText(children)
    return {
      anchor: id,
      counted: counted.has(toPlaceKind(locator)),
      fingerprint: toFingerprint(text),
      ...(isShort(text) && { short: true }),
    }
  })
  walk(tree, (node) => {
    if (node.type === 'pageBreak' && node.data?.id) {
      units.push({ anchor: node.data.id, counted: false })
    }
  })
  return units
}

/** List the words of the units of a document, as `listUnits` takes their fingerprints, by their anchors. */
export function listTexts(tree: Root): Map<string, string> {
  return new Map(toUnits(tree).map(({ id, children }) => [id, toOwnText(children)]))
}

/** Text of a unit without its label. */
function toOwnText(children: ReadonlyArray<Node>): string {
  return toText(children.filter(({ type }) => type !== 'label'))
}
