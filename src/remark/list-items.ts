import { toItems } from '../tree/list-items.ts'
import type { ListItem, Root } from '../tree/nodes.ts'
import { fromLabel, type Numbering } from '../tree/numberings.ts'
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

/**
 * Read the labels of a list as series.
 *
 * @param labels
 *   Possible numberings of each label.
 * @returns
 *   Position of each label in its series, from 1; `undefined` for a label that is not a number.
 */
export function readSeries(
  labels: ReadonlyArray<ReadonlyArray<Numbering>>,
): Array<number | undefined> {
  let style: string | undefined
  return labels.map((numberings, index) => {
    const next = labels[index + 1] ?? []
    const chosen =
      numberings.find((one) => one.style === style) ??
      numberings.find((one) => next.some((other) => isNext(one, other))) ??
      numberings.find(({ value }) => value === 1) ??
      numberings[0]
    style = chosen?.style
    return chosen?.value
  })
}

function isNext(one: Numbering, other: Numbering): boolean {
  return other.style === one.style && other.value === one.value + 1
}
