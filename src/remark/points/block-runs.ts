import { at } from '../../tree/at.ts'
import type { Reading } from './markers.ts'

/** A paragraph's place in the series of its marker. */
export interface BlockPoint {
  /** Place in the series, from 1. */
  ordinal: number
  /** How deep the series is nested in others, from 1. */
  level: number
}

/** A series that may still go on. */
interface Series {
  style: string
  value: number
  level: number
  members: Array<number>
}

/** Values that may be left out of a series: a transcription may omit paragraphs. */
const widestGap = 3

/**
 * Choose the paragraphs that are points: those whose markers go on from one to the next in one style. A series
 * that begins while another is open is nested in it, and ends when the outer one goes on. A marker alone is
 * none: a telegram's number, an initial.
 *
 * @param paragraphs
 *   For each paragraph the ways to read the marker that it begins with, or none.
 * @returns
 *   For each paragraph its place, or nothing.
 */
export function findBlockPoints(
  paragraphs: ReadonlyArray<ReadonlyArray<Reading>>,
): Array<BlockPoint | undefined> {
  const open: Array<Series> = []
  /** Those that have two members or more. */
  const whole: Array<Series> = []
  const ordinals: Array<number> = []
  for (const [index, readings] of paragraphs.entries()) {
    if (readings.length === 0) continue
    const found = goOn(open, readings) ?? begin(open, readings.filter(mayBegin))
    if (!found) continue
    const [series, reading] = found
    const isNew = series.members.length === 0
    while (open.length > (isNew ? series.level - 1 : series.level)) open.pop()
    if (isNew) open.push(series)
    series.members.push(index)
    if (series.members.length === 2) whole.push(series)
    series.value = reading.value
    ordinals[index] = reading.value
  }
  const points = new Array<BlockPoint | undefined>(paragraphs.length).fill(undefined)
  for (const { members, level } of whole) {
    for (const index of members) points[index] = { ordinal: at(ordinals, index), level }
  }
  return points
}

/** The innermost open series that a marker continues. */
function goOn(
  open: ReadonlyArray<Series>,
  readings: ReadonlyArray<Reading>,
): [Series, Reading] | undefined {
  for (let gap = 1; gap <= widestGap; gap++) {
    for (const series of open.toReversed()) {
      const reading = readings.find(
        ({ style, value }) => style === series.style && value === series.value + gap,
      )
      if (reading) return [series, reading]
    }
  }
  return undefined
}

/** Whether a series may begin with a marker: `J.` is rather the first letter of a name. */
function mayBegin({ style, value }: Reading): boolean {
  return style !== 'A.' || value <= widestGap + 1
}

/** A new series: inside the open ones, or in the place of the one that has its style. */
function begin(
  open: ReadonlyArray<Series>,
  readings: ReadonlyArray<Reading>,
): [Series, Reading] | undefined {
  const reading = readings.find(({ value }) => value === 1) ?? readings[0]
  if (!reading) return undefined
  const same = open.findIndex((series) => series.style === reading.style)
  const level = same === -1 ? open.length + 1 : same + 1
  return [{ style: reading.style, value: reading.value, level, members: [] }, reading]
}
