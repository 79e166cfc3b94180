import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Month } from './timeline.ts'
import { drawMark } from './marks.ts'

/** A document as shown in the picture of a month. */
export interface MarkedDocument {
  href: string
  /** Printed number. */
  number?: string | undefined
  /** Kind (`toKind`). */
  kind: string
  /** Full name for the link: `Document 162, Memorandum of …, February 24, 1965`. */
  name: string
}

/** Positions of the marks of a month. */
export interface MonthLayout<Entry> {
  /** Total height in pixels. */
  height: number
  /** Position of the line of days, in pixels from the top. */
  baseline: number
  columns: Array<{
    /** Center of the day as a percentage of the width, which always fits 31 days. */
    x: number
    marks: Array<{
      /** Center of the mark in pixels from the top. */
      y: number
      entry: Entry
    }>
  }>
}

/** Number of days in the width, the same for all months. */
const room = 31

/**
 * Distances from a mark to the one above it, from the line to the first mark, above the last mark, and below the
 * line (pixels).
 */
const pitch = 13
const rise = 9
const above = 4
const axis = 18

/** Maximum length of a number beside a mark (UTF-16 code units). */
const maxNumberLength = 3

/** Days labeled below the line. */
const labels = [1, 5, 10, 15, 20, 25, 30]

/** Lay out the marks of a month: one column for each day, its first document at the line. */
export function layOutMonth<Entry>({ days }: Month<Entry>): MonthLayout<Entry> {
  const max = days.reduce((max, { documents }) => Math.max(max, documents.length), 1)
  const baseline = max * pitch + above
  return {
    height: baseline + axis,
    baseline,
    columns: days.map(({ day, documents }) => ({
      x: toX(day),
      marks: documents.map((entry, row) => ({ y: baseline - rise - row * pitch, entry })),
    })),
  }
}

/**
 * Draw a month, in which each document is a mark on its day, and a link. Days are positioned by percentage of the
 * width, so the picture fits any width without scaling.
 *
 * @param month
 *   Month.
 * @param options
 *   Id of the element that labels the picture; conversion of a document for display.
 */
export function drawMonth<Entry>(
  month: Month<Entry>,
  {
    labelledBy,
    toMarkedDocument,
  }: { labelledBy: string; toMarkedDocument: (entry: Entry) => MarkedDocument },
): Element {
  const { height, baseline, columns } = layOutMonth(month)
  return s('svg', { width: '100%', height, role: 'list', ariaLabelledBy: labelledBy }, [
    drawAxis(month.length, baseline),
    ...columns.map(({ x, marks }) =>
      s(
        'svg',
        { x: `${x}%`, role: 'presentation' },
        marks.map(({ y, entry }) =>
          s('g', { role: 'listitem' }, [drawDocument(toMarkedDocument(entry), y)]),
        ),
      ),
    ),
  ])
}

function drawDocument({ href, number, kind, name }: MarkedDocument, y: number): Element {
  return s('a', { href, transform: `translate(0,${y})` }, [
    s('title', name),
    drawMark(kind),
    ...(number !== undefined && number.length <= maxNumberLength
      ? [s('text', { x: 6, y: 4, ariaHidden: 'true' }, number)]
      : []),
  ])
}

/** Draw the line of days with its ticks, which stretches, and the numbers below it, which do not. */
function drawAxis(length: number, baseline: number): Element {
  const days = Array.from({ length }, (_, index) => index + 1)
  const ticks = days.map((day) => `M${day - 0.5},0v${labels.includes(day) ? 5 : 3}`).join('')
  return s('g.axis', { ariaHidden: 'true' }, [
    s(
      'svg',
      {
        // Centered on a pixel, for a sharp hairline.
        y: baseline + 0.5,
        width: '100%',
        height: 5,
        viewBox: `0 0 ${room} 5`,
        preserveAspectRatio: 'none',
      },
      [s('path', { d: `M0,0H${length}${ticks}`, vectorEffect: 'non-scaling-stroke' })],
    ),
    ...labels
      .filter((day) => day <= length)
      .map((day) => s('text', { x: `${toX(day)}%`, y: baseline + axis - 1 }, String(day))),
  ])
}

function toX(day: number): number {
  return Math.round(((day - 0.5) / room) * 10_000) / 100
}
