import { at } from '../../tree/at.ts'
import type { Numbering } from '../../tree/numberings.ts'

/** Position of a paragraph in the series of its marker. */
export interface BlockPoint {
  /** Position in the series, from 1. */
  ordinal: number
  /** Depth of nesting of the series, from 1. */
  level: number
}

/** A series of paragraphs that may continue. */
interface Series {
  style: string
  value: number
  level: number
  members: Array<number>
}

/** Maximum difference between two values of a series: a transcription may omit paragraphs. */
const maxGap = 3

/**
 * Find the paragraphs that are points: those whose markers form an ascending series in one style. A series
 * that begins while another is open is nested in it, and ends when the outer one continues. A single marker is
 * not a series: it may be the number of a telegram, or an initial.
 *
 * @param paragraphs
 *   For each paragraph, the possible numberings of the marker at its start, or none.
 * @returns
 *   For each paragraph, its position in a series, or `undefined`.
 */
export function findBlockPoints(
  paragraphs: ReadonlyArray<ReadonlyArray<Numbering>>,
): Array<BlockPoint | undefined> {
  const open: Array<Series> = []
  /** Series with at least two members. */
  const complete: Array<Series> = []
  const ordinals: Array<number> = []
  for (const [index, numberings] of paragraphs.entries()) {
    if (numberings.length === 0) continue
    const found = continueSeries(open, numberings) ?? beginSeries(open, numberings.filter(mayBegin))
    if (!found) continue
    const [series, numbering] = found
    const isNew = series.members.length === 0
    while (open.length > (isNew ? series.level - 1 : series.level)) open.pop()
    if (isNew) open.push(series)
    series.members.push(index)
    if (series.members.length === 2) complete.push(series)
    series.value = numbering.value
    ordinals[index] = numbering.value
  }
  const points = new Array<BlockPoint | undefined>(paragraphs.length).fill(undefined)
  for (const { members, level } of complete) {
    for (const index of members) points[index] = { ordinal: at(ordinals, index), level }
  }
  return points
}

/** Find the innermost open series that a marker continues. */
function continueSeries(
  open: ReadonlyArray<Series>,
  numberings: ReadonlyArray<Numbering>,
): [Series, Numbering] | undefined {
  for (let gap = 1; gap <= maxGap; gap++) {
    for (const series of open.toReversed()) {
      const numbering = numberings.find(
        ({ style, value }) => style === series.style && value === series.value + gap,
      )
      if (numbering) return [series, numbering]
    }
  }
  return undefined
}

/** Whether a series may begin with a marker. `J.` is more likely an initial. */
function mayBegin({ style, value }: Numbering): boolean {
  return style !== 'A.' || value <= maxGap + 1
}

/** Begin a series: nested in the open ones, or instead of an open one with the same style. */
function beginSeries(
  open: ReadonlyArray<Series>,
  numberings: ReadonlyArray<Numbering>,
): [Series, Numbering] | undefined {
  const numbering = numberings.find(({ value }) => value === 1) ?? numberings[0]
  if (!numbering) return undefined
  const same = open.findIndex((series) => series.style === numbering.style)
  const level = same === -1 ? open.length + 1 : same + 1
  return [{ style: numbering.style, value: numbering.value, level, members: [] }, numbering]
}
