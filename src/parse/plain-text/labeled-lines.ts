import { fromLabel } from '../../tree/numberings.ts'
import type { Line } from './lines.ts'
import { itemLabel } from './patterns.ts'

/** `•`, `-`: a mark of an item without a number. */
const mark = /^[•·▪●◦‣–-](?=\s)/

/** An indented line whose label may be continued. */
interface Labeled {
  index: number
  value: number
}

/**
 * Find the lines of a run that begin with labels that continue one another, and so are no continuations of the line above:
 * the same marks, or indented numbers and letters in order from the first.
 *
 * ```
 * > | 2. You are to enquire into the state
 * > |    of the garrison, and in particular
 * > |    (a) of its stores, and
 *        ^^^
 * > |    (b) of its pay.
 *        ^^^
 * ```
 */
export function findLabeled(block: ReadonlyArray<Line>): Set<number> {
  const found = new Set<number>()
  const marks = new Map<string, number>()
  const series = new Map<string, Labeled>()
  for (const [index, line] of block.entries()) {
    if (line.type !== 'text') continue
    const { column } = line.position.start
    const bullet = mark.exec(line.value)?.[0]
    if (bullet !== undefined) {
      const before = marks.get(bullet + column)
      if (before !== undefined) found.add(before).add(index)
      marks.set(bullet + column, index)
    }
    const label = column > 1 ? itemLabel.exec(line.value)?.[0] : undefined
    for (const { style, value } of label === undefined ? [] : fromLabel(label)) {
      const key = `${column} ${style}`
      const before = series.get(key)
      if (before && before.value + 1 === value) found.add(before.index).add(index)
      if (value === 1 || before?.value === value - 1) series.set(key, { index, value })
    }
  }
  return found
}
