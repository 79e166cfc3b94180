/** Outlines of a TrueType font, for pictures that the build draws itself. */

/** A glyph: its advance, and its contours as an SVG path of lines and quadratic curves, in font units, y upwards. */
export interface Glyph {
  advance: number
  path: string
}

/** A point of a contour. */
interface Point {
  x: number
  y: number
  isOnCurve: boolean
}

/**
 * Read the outlines of characters from a font in TrueType.
 *
 * @param font
 *   Font with a table `glyf` and a `cmap` of format 4.
 * @returns
 *   Glyphs of the characters that the font has.
 */
export function readOutlines(font: Buffer, characters: Iterable<string>): Map<string, Glyph> {
  const tables = readTables(font)
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map((name) =>
    findTable(tables, name),
  )
  if (!head || !hhea || !hmtx || !loca || !glyf) throw new Error('Unexpected font without outlines')
  const isLong = head.readInt16BE(50) === 1
  const metrics = hhea.readUInt16BE(34)
  const toOffset = (id: number): number =>
    isLong ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2
  const readContours = (id: number): Array<Array<Point>> => {
    const start = toOffset(id)
    if (start === toOffset(id + 1)) return []
    return glyf.readInt16BE(start) < 0
      ? readParts(glyf, start + 10).flatMap(({ id, x, y }) =>
          readContours(id).map((contour) =>
            contour.map((point) => ({ ...point, x: point.x + x, y: point.y + y })),
          ),
        )
      : readSimple(glyf, start)
  }
  const find = createGlyphFinder(findTable(tables, 'cmap'))
  const glyphs = new Map<string, Glyph>()
  for (const character of characters) {
    const id = find(character.codePointAt(0) ?? 0)
    if (id === 0) continue
    const advance = hmtx.readUInt16BE(Math.min(id, metrics - 1) * 4)
    glyphs.set(character, { advance, path: readContours(id).map(toPath).join('') })
  }
  return glyphs
}

function readTables(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16
      const offset = font.readUInt32BE(at + 8)
      const length = font.readUInt32BE(at + 12)
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)]
    }),
  )
}

function findTable(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const table = tables.get(name)
  if (table === undefined) throw new Error(`Unexpected font without ${name}`)
  return table
}

/** Create a function that finds the glyph of a code point; 0 for none. */
function createGlyphFinder(cmap: Buffer): (code: number) => number {
  const count = cmap.readUInt16BE(2)
  const offsets = Array.from({ length: count }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const offset = offsets.find((at) => cmap.readUInt16BE(at) === 4)
  if (offset === undefined) throw new Error('Unexpected cmap without format 4')
  const segments = cmap.readUInt16BE(offset + 6) / 2
  const at = (row: number, index: number): number => offset + 14 + (row * segments + index) * 2
  return (code) => {
    for (let index = 0; index < segments; index += 1) {
      // Behind the last codes are two empty bytes.
      const [last, first] = [cmap.readUInt16BE(at(0, index)), cmap.readUInt16BE(at(1, index) + 2)]
      if (code > last || code < first) continue
      const delta = cmap.readInt16BE(at(2, index) + 2)
      const place = at(3, index) + 2
      const range = cmap.readUInt16BE(place)
      const id = range === 0 ? code : cmap.readUInt16BE(place + range + (code - first) * 2)
      return id === 0 ? 0 : (id + delta) & 0xffff
    }
    return 0
  }
}

/** Read the parts of a composite glyph: other glyphs with their offsets. */
function readParts(glyf: Buffer, start: number): Array<{ id: number; x: number; y: number }> {
  const parts: Array<{ id: number; x: number; y: number }> = []
  let at = start
  let flags: number
  do {
    flags = glyf.readUInt16BE(at)
    const id = glyf.readUInt16BE(at + 2)
    const isWide = (flags & 1) !== 0
    const x = isWide ? glyf.readInt16BE(at + 4) : glyf.readInt8(at + 4)
    const y = isWide ? glyf.readInt16BE(at + 6) : glyf.readInt8(at + 5)
    if ((flags & 0xc8) !== 0) throw new Error('Unexpected scaled part of a glyph')
    parts.push({ id, x, y })
    at += isWide ? 8 : 6
  } while ((flags & 0x20) !== 0)
  return parts
}

function readSimple(glyf: Buffer, start: number): Array<Array<Point>> {
  const contours = glyf.readInt16BE(start)
  const ends = Array.from({ length: contours }, (_, index) =>
    glyf.readUInt16BE(start + 10 + index * 2),
  )
  const count = (ends.at(-1) ?? -1) + 1
  let at = start + 10 + contours * 2
  at += 2 + glyf.readUInt16BE(at)
  const flags: Array<number> = []
  while (flags.length < count) {
    const flag = glyf.readUInt8(at++)
    const repeats = (flag & 8) === 0 ? 0 : glyf.readUInt8(at++)
    for (let index = 0; index <= repeats; index += 1) flags.push(flag)
  }
  const readAxis = (short: number, same: number): Array<number> => {
    let value = 0
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += glyf.readUInt8(at++) * ((flag & same) === 0 ? -1 : 1)
      else if ((flag & same) === 0) {
        value += glyf.readInt16BE(at)
        at += 2
      }
      return value
    })
  }
  const xs = readAxis(2, 16)
  const ys = readAxis(4, 32)
  const points = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    isOnCurve: (flag & 1) !== 0,
  }))
  return ends.map((end, index) =>
    points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1),
  )
}

/** Write a contour as a path. Between two points off the curve is one on it. */
function toPath(contour: ReadonlyArray<Point>): string {
  const whole = contour.flatMap((point, index) => {
    const next = contour[(index + 1) % contour.length] ?? point
    return point.isOnCurve || next.isOnCurve ? [point] : [point, toMiddle(point, next)]
  })
  const first = whole.findIndex(({ isOnCurve }) => isOnCurve)
  const ordered = [...whole.slice(first), ...whole.slice(0, first)]
  const [start, ...rest] = ordered
  if (first === -1 || start === undefined) return ''
  let path = `M${start.x} ${start.y}`
  for (const [index, point] of rest.entries()) {
    if (!point.isOnCurve) {
      const end = rest[index + 1] ?? start
      path += `Q${point.x} ${point.y} ${end.x} ${end.y}`
    } else if (rest[index - 1]?.isOnCurve !== false) path += `L${point.x} ${point.y}`
  }
  return `${path}Z`
}

function toMiddle(one: Point, other: Point): Point {
  return {
    x: Math.round((one.x + other.x) / 2),
    y: Math.round((one.y + other.y) / 2),
    isOnCurve: true,
  }
}
