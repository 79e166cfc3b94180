import { toItems } from '../tree/list-items.ts'
import type { ListItem, Root } from '../tree/nodes.ts'
import { fromLabel } from '../tree/numberings.ts'
import { readSeries } from '../tree/series.ts'
import { walkParents } from '../tree/walk.ts'

/**
 * Plugin to add the label and the ordinal of every item of a list.
 *
 * ```
 * > |   (b) It is to be brief.
 *       ^^^ label (b), ordinal 2
 * ```
 */
export default function remarkListItems() {
  return function (tree: Root): void {
    walkParents(tree, (node) => {
      if (node.type !== 'list') return
      const items = toItems(node)
      const labels = items.map(findLabel)
      const values = readSeries(labels.map((label) => fromLabel(label ?? '')))
      for (const [index, item] of items.entries()) {
        const label = labels[index]
        if (label !== undefined) item.label = label
        item.ordinal = values[index] ?? index + 1
      }
    })
  }
}

/** Find the label of an item, before its text. */
function findLabel({ children }: ListItem): string | undefined {
  const first = children.find(({ type }) => type !== 'pageBreak')
  return first?.type === 'label' ? first.value.trim().replace(bullet, '') : undefined
}

/** A mark before a number: `* ` of `* 1st.`; not `*` alone. */
const bullet = /^[*•–-] (?=\S)/
