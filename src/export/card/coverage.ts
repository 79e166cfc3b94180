/** A point in a picture, in pixels from its top left. */
export type Point = readonly [x: number, y: number]

/** How much of each pixel of a picture is covered. */
export interface Coverage {
  width: number
  height: number
  /** Differences of the coverage of each pixel from that of the pixel before it; rows have one more than the width. */
  changes: Float64Array
}

/** Make an empty picture. */
export function createCoverage(width: number, height: number): Coverage {
  return { width, height, changes: new Float64Array((width + 1) * height) }
}

/**
 * Add an edge of an outline, which is inside the picture. All edges of an outline together cover exactly what is in it: each
 * adds the area to its right, downwards, or subtracts it, upwards.
 */
export function addEdge({ width, changes }: Coverage, from: Point, to: Point): void {
  const isDown = from[1] < to[1]
  const [top, bottom] = isDown ? [from, to] : [to, from]
  const slope = (bottom[0] - top[0]) / (bottom[1] - top[1])
  const toX = (y: number): number => top[0] + (y - top[1]) * slope
  for (let row = Math.floor(top[1]); row < bottom[1]; row += 1) {
    const begin = Math.max(row, top[1])
    const end = Math.min(row + 1, bottom[1])
    const area = isDown ? end - begin : begin - end
    addRow(changes, row * (width + 1), [toX(begin), toX(end)], area)
  }
}

/**
 * Add the part of an edge in a row.
 *
 * @param xs
 *   Where it enters and leaves the row.
 * @param area
 *   Area of a pixel to its right.
 */
function addRow(changes: Float64Array, start: number, xs: readonly [number, number], area: number) {
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  let before = 0
  const add = (x: number, covered: number): void => {
    changes[start + x] = (changes[start + x] ?? 0) + area * (covered - before)
    before = covered
  }
  for (let x = Math.floor(left); x <= Math.floor(right); x += 1) {
    add(x, toRightWidth(left, right, x + 1) - toRightWidth(left, right, x))
  }
  add(Math.floor(right) + 1, 1)
}

/** Mean width between an edge and a place to the right of it. */
function toRightWidth(left: number, right: number, x: number): number {
  if (x <= left) return 0
  if (x >= right) return x - (left + right) / 2
  return (x - left) ** 2 / (2 * (right - left))
}

/** Convert the coverage to levels from 0, not covered, to `max`. */
export function toLevels({ width, height, changes }: Coverage, max: number): Uint8Array {
  const levels = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1) {
    let covered = 0
    for (let x = 0; x < width; x += 1) {
      covered += changes[row * (width + 1) + x] ?? 0
      levels[row * width + x] = Math.round(Math.min(1, Math.abs(covered)) * max)
    }
  }
  return levels
}
