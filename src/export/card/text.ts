import type { Point } from './coverage.ts'
import outlines from './glyphs.json' with { type: 'json' }

/** A letter: its advance and its contours as an SVG path, in units of the font, upwards. */
interface Glyph {
  advance: number
  path: string
}

/** Letters of Latin scripts, from STIX Two Text (`src/cli/fonts.ts`). */
const glyphs: ReadonlyMap<string, Glyph> = new Map(Object.entries(outlines))

/** Units of the font in its size. */
const unitsPerEm = 1000

/** Whether a text can be drawn: the typeface has all its letters. */
export function isDrawable(text: string): boolean {
  return [...text].every((character) => glyphs.has(character))
}

/** Measure a text in a size of type, both in pixels. */
export function measureText(text: string, size: number): number {
  const units = [...text].reduce((sum, character) => sum + (glyphs.get(character)?.advance ?? 0), 0)
  return (units * size) / unitsPerEm
}

/** Break a text into lines between its words. A word that is wider than a line has its own. */
export function breakLines(text: string, size: number, width: number): Array<string> {
  const lines: Array<string> = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line === undefined || measureText(longer, size) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/**
 * List the edges of a line of text.
 *
 * @param origin
 *   Beginning of its baseline, in pixels.
 */
export function* listEdges(
  text: string,
  size: number,
  [left, baseline]: Point,
): Iterable<readonly [Point, Point]> {
  const scale = size / unitsPerEm
  let x = left
  for (const character of text) {
    const { advance, path } = glyphs.get(character) ?? { advance: 0, path: '' }
    const origin = x
    yield* listPathEdges(path, ([px, py]) => [origin + px * scale, baseline - py * scale])
    x += advance * scale
  }
}

/** A step of a path with its numbers: `M213 0`, `Q31 30 48 39`, `Z`. */
const step = /([MLQZ])([-\d. ]*)/g

/** Straight edges in the place of a curve: at the sizes of a card nobody sees them. */
const edgesOfCurve = 6

function* listPathEdges(
  path: string,
  toPixel: (point: Point) => Point,
): Iterable<readonly [Point, Point]> {
  let start: Point = [0, 0]
  let at: Point = [0, 0]
  for (const [, kind, numbers = ''] of path.matchAll(step)) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.split(' ').map(Number)
    if (kind === 'M') start = [x1, y1]
    else {
      const end: Point = kind === 'Z' ? start : kind === 'Q' ? [x2, y2] : [x1, y1]
      const control: Point = kind === 'Q' ? [x1, y1] : [(at[0] + end[0]) / 2, (at[1] + end[1]) / 2]
      const count = kind === 'Q' ? edgesOfCurve : 1
      let from = at
      for (let index = 1; index <= count; index += 1) {
        const to = toCurvePoint(at, control, end, index / count)
        yield [toPixel(from), toPixel(to)]
        from = to
      }
    }
    at = kind === 'M' || kind === 'Z' ? start : kind === 'Q' ? [x2, y2] : [x1, y1]
  }
}

/** A point of a quadratic curve. */
function toCurvePoint(from: Point, control: Point, to: Point, part: number): Point {
  const rest = 1 - part
  const toAxis = (axis: 0 | 1): number =>
    rest * rest * from[axis] + 2 * rest * part * control[axis] + part * part * to[axis]
  return [toAxis(0), toAxis(1)]
}
