import { at } from '../../tree/at.ts'
import type { Numbering } from '../../tree/numberings.ts'
import { isArticleStyle } from './articles.ts'
import { decimalStyle, type Opening } from './openings.ts'
import { isQuotedArticleStyle } from './quotations.ts'

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
  /** Whether its members are points: two of them, or an article. */
  isComplete: boolean
}

/** Maximum difference between two values of a series: a transcription may omit paragraphs. */
const maxGap = 3

/** Minimum number of labels such as `4.1` of a text in sections: each of them is a point, as it is where there are articles. */
const fewestDecimals = 3

/**
 * Find the paragraphs that are points: those whose labels form an ascending series in one style. A series
 * that begins while another is open is nested in it, and ends when the outer one continues. A single label is
 * not a series, because it may be the number of a telegram, or an initial; but that of an article is.
 *
 * @param labels
 *   Label of each paragraph.
 * @returns
 *   For each paragraph, its position in a series, or `undefined`.
 */
export function findBlockPoints(
  labels: ReadonlyArray<Pick<Opening, 'numberings' | 'isCertain' | 'inner'>>,
): Array<BlockPoint | undefined> {
  const hasArticles = labels.some(({ isCertain }) => isCertain)
  const decimals = labels.filter(({ numberings }) => numberings.some(isDecimal)).length
  const hasSections = hasArticles || decimals >= fewestDecimals
  const open: Array<Series> = []
  const all: Array<Series> = []
  const ordinals: Array<number> = []
  for (const [index, { numberings, isCertain, inner }] of labels.entries()) {
    const found = continueSeries(open, numberings) ?? beginSeries(open, numberings.filter(mayBegin))
    if (!found) continue
    const [series, numbering] = found
    const isNew = series.members.length === 0
    while (open.length > (isNew ? series.level - 1 : series.level)) open.pop()
    if (isNew) {
      open.push(series)
      all.push(series)
    }
    series.members.push(index)
    series.isComplete ||= isCertain || (hasSections && isDecimal(numbering))
    series.isComplete ||= series.members.length > 1
    series.value = numbering.value
    ordinals[index] = Math.floor(numbering.value)
    const begun = inner.find((first) =>
      labels[index + 1]?.numberings.some((next) => isNext(first, next)),
    )
    if (begun) {
      const second = { ...begun, level: series.level + 1, members: [], isComplete: true }
      open.push(second)
      all.push(second)
    }
  }
  const points = new Array<BlockPoint | undefined>(labels.length).fill(undefined)
  for (const { members, level, isComplete } of all) {
    if (!isComplete) continue
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
        ({ style, value }) => style === series.style && Math.ceil(value - series.value) === gap,
      )
      if (numbering) return [series, numbering]
    }
  }
  return undefined
}

/** Whether a label follows another in its series: `(2)` after `(1)`. */
function isNext(one: Numbering, other: Numbering): boolean {
  return other.style === one.style && other.value === one.value + 1
}

/** Whether a label is one such as `4.1` or `4.1.2`. */
function isDecimal({ style }: Numbering): boolean {
  return style.startsWith(decimalStyle)
}

/** Whether a series may begin with a label. `J.` is more likely an initial, `4.5` a number, `“Sec. 2.` an excerpt. */
function mayBegin(numbering: Numbering): boolean {
  const { style, value } = numbering
  if (isDecimal(numbering)) return value <= 2
  if (isQuotedArticleStyle(style)) return value === 1
  return style !== 'A.' || value <= maxGap + 1
}

/** Begin a series: nested in the open ones, or instead of an open one with the same style. */
function beginSeries(
  open: ReadonlyArray<Series>,
  numberings: ReadonlyArray<Numbering>,
): [Series, Numbering] | undefined {
  const numbering = numberings.find(({ value }) => value === 1) ?? numberings[0]
  if (!numbering) return undefined
  const { style, value } = numbering
  const same = open.findIndex((series) => series.style === style)
  const inner = same === -1 ? open.length + 1 : same + 1
  const level = isArticleStyle(style) ? 1 : inner
  return [{ style, value, level, members: [], isComplete: false }, numbering]
}
