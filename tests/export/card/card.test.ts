import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEdge, createCoverage, type Point, toLevels } from '../../../src/export/card/coverage.ts'
import { breakLines, measureText } from '../../../src/export/card/text.ts'
import { toCard } from '../../../src/export/card/to-card.ts'

const size = { width: 1200, height: 630 }

/** Read the levels of the pixels of a card. */
function readPixels(card: Buffer): Array<number> {
  expect(card.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([size.width, size.height])
  const data = card.indexOf('IDAT')
  const rows = inflateSync(card.subarray(data + 4, data + 4 + card.readUInt32BE(data - 4)))
  expect(rows).toHaveLength((size.width + 1) * size.height)
  return [...rows].filter((_, index) => index % (size.width + 1) > 0)
}

/** Color of the pixels on which nothing is drawn. */
function readGround(card: Buffer): Array<number> {
  const palette = card.indexOf('PLTE') + 4
  return [...card.subarray(palette, palette + 3)]
}

const accent = '#1d4f72'
const draw = (title: string, publisher?: string) => toCard({ title, publisher, accent })

describe('the card of an edition', () => {
  test('has its color, and its title in that of paper', () => {
    const card = draw('Letters of a Harbor')
    const pixels = readPixels(card)
    expect(readGround(card)).toEqual([0x1d, 0x4f, 0x72])
    expect(pixels[0]).toBe(0)
    expect(pixels.filter((level) => level === 255).length).toBeGreaterThan(1000)
  })

  test('has the publisher at its foot', () => {
    const foot = size.width * (size.height / 2)
    const isDrawn = (card: Buffer) =>
      readPixels(card)
        .slice(foot)
        .some((level) => level > 0)
    expect(isDrawn(draw('Harbor', 'Municipal Archive'))).toBe(true)
    expect(isDrawn(draw('Harbor'))).toBe(false)
    expect(isDrawn(draw('Harbor', 'M'.repeat(90)))).toBe(false)
  })

  test('is the same for the same title', () => {
    expect(draw('Dopisy z přístavu').equals(draw('Dopisy z přístavu'))).toBe(true)
  })

  test.each(['港からの手紙', 'Wort'.repeat(80), 'word '.repeat(300)])(
    'has no title that has no room in it or is in another script: %s',
    (title) => {
      expect(readPixels(draw(title)).every((level) => level === 0)).toBe(true)
    },
  )
})

test('lines are broken between words, and are as wide as asked for', () => {
  const lines = breakLines('Letters of a Harbor', 50, 260)
  expect(lines.join(' ')).toBe('Letters of a Harbor')
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.every((line) => measureText(line, 50) <= 260)).toBe(true)
})

test('what an outline covers is its area, wherever it is', () => {
  const place = fc.double({ min: 0, max: 19, noNaN: true })
  const point = fc.tuple(place, place)
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      const picture = createCoverage(20, 20)
      const edges: Array<[Point, Point]> = [
        [a, b],
        [b, c],
        [c, a],
      ]
      for (const [from, to] of edges) addEdge(picture, from, to)
      const [cross] = [(b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])]
      const covered = [...toLevels(picture, 255)].reduce((sum, level) => sum + level / 255, 0)
      // Each of the pixels is rounded.
      expect(Math.abs(covered - Math.abs(cross) / 2)).toBeLessThan(400 / 255 / 2)
    }),
  )
})
