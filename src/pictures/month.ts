import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Month } from './timeline.ts'
import { drawMark } from './marks.ts'

/** A document as the picture of a month shows it. */
export interface MarkedDocument {
  href: string
  /** Printed number. */
  number?: string | undefined
  /** As `toKind` has it. */
  kind: string
  /** All that a link to it says: `Document 162, Memorandum of …, February 24, 1965`. */
  name: string
}

/** Where the marks of a month stand. */
export interface MonthLayout<Entry> {
  /** Height of all in pixels. */
  height: number
  /** Where the line of days runs, in pixels from above. */
  baseline: number
  columns: Array<{
    /** Middle of the day in hundredths of the width, which always holds 31 days. */
    x: number
    marks: Array<{
      /** Middle of the mark in pixels from above. */
      y: number
      entry: Entry
    }>
  }>
}

/** Days for which there is room, so that every month has the same scale. */
const room = 31

/** From a mark to the one above it, from the line to the first, above the last, and below the line (pixels). */
const pitch = 13
const rise = 9
const above = 4
const axis = 18

/** Numbers that are longer find no room beside their mark (UTF-16 code units). */
const maxNumberLength = 3

/** Days that have their number below the line. */
const labels = [1, 5, 10, 15, 20, 25, 30]

/** Lay the marks of a month out: a column a day, the first document of the day at the line. */
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
 * Draw a month: every document is a mark on its day, and a link. Days are laid out in parts of the width,
 * so the picture fits a phone as it fits a page, and nothing in it is scaled.
 *
 * @param month
 *   Month.
 * @param options
 *   Id of the element that names it; what is shown of a document.
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

/** The line of days with its ticks, stretched; the numbers below it, which are not. */
function drawAxis(length: number, baseline: number): Element {
  const days = Array.from({ length }, (_, index) => index + 1)
  const ticks = days.map((day) => `M${day - 0.5},0v${labels.includes(day) ? 5 : 3}`).join('')
  return s('g.axis', { ariaHidden: 'true' }, [
    s(
      'svg',
      {
        // In the middle of a pixel, where a hairline is sharp.
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
