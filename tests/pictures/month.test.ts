import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { toTimeline } from '../../src/pictures/timeline.ts'
import { drawMonth, layOutMonth, type MarkedDocument } from '../../src/pictures/month.ts'

/** Width of a phone's column and size of a mark, in pixels. */
const phone = 304
const mark = 7

const toMarkedDocument = (marked: { data: MarkedDocument }) => marked.data

function draw(...documents: ReadonlyArray<Partial<MarkedDocument> & { when?: string }>): string {
  const entries = documents.map((one) => ({
    data: { when: '1965-02-24', href: '/d1/', kind: 'Telegram', name: 'Document 1', ...one },
  }))
  return toTimeline(entries)
    .months.map((month) => toHtml(drawMonth(month, { labelledBy: 'name', toMarkedDocument })))
    .join('')
}

test('marks of a month do not touch each other, and stay inside the picture, on a phone', () => {
  const day = fc.integer({ min: 1, max: 28 })
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 80 }), (days) => {
      const entries = days.map((day) => ({
        data: { when: `1965-02-${String(day).padStart(2, '0')}` },
      }))
      const [month] = toTimeline(entries).months
      if (month === undefined) throw new Error('Unexpected documents without a month')
      const { height, baseline, columns } = layOutMonth(month)
      const places = columns.flatMap(({ x, marks }) =>
        marks.map(({ y }) => ({ x: (x * phone) / 100, y })),
      )
      expect(places).toHaveLength(days.length)
      for (const [index, { x, y }] of places.entries()) {
        expect(y - mark / 2).toBeGreaterThanOrEqual(0)
        expect(y + mark / 2).toBeLessThan(baseline)
        expect(x - mark / 2).toBeGreaterThanOrEqual(0)
        expect(x + mark / 2).toBeLessThanOrEqual(phone)
        const free = places
          .slice(index + 1)
          .every((other) => Math.abs(other.x - x) >= mark || Math.abs(other.y - y) >= mark)
        expect(free).toBe(true)
      }
      expect(baseline).toBeLessThan(height)
    }),
  )
})

test('every mark is a link that names its document', () => {
  const html = draw({ href: '/v/d162/', name: 'Document 162, Memorandum' })
  expect(html).toMatch(/<a href="\/v\/d162\/"[^>]*><title>Document 162, Memorandum<\/title><path/)
})

test('the marks of a day follow each other from the line upwards', () => {
  const html = draw({ number: '1' }, { number: '2' }, { number: '3' })
  const heights = Array.from(html.matchAll(/translate\(0,(\d+)\)/g), ([, y]) => Number(y))
  expect(heights).toHaveLength(3)
  expect(heights).toEqual(heights.toSorted((a, b) => b - a))
})

test('kinds have distinct shapes', () => {
  const shapes = ['Telegram', 'Memorandum', 'Meeting', 'Letter', 'Diary'].map((kind) => {
    const [, shape] = /<title>[^<]*<\/title><path d="([^"]+)"/.exec(draw({ kind })) ?? []
    return shape
  })
  expect(new Set(shapes).size).toBe(shapes.length)
  expect(shapes).not.toContain(undefined)
})

describe('text of documents is escaped', () => {
  test('neither a title nor an address becomes markup', () => {
    const html = draw({ name: '</title><script>alert(1)</script>', href: '/"><script>/' })
    const names: Array<string> = []
    visit(fromHtml(html, { fragment: true }), 'element', ({ tagName }) => {
      names.push(tagName)
    })
    expect(names).toContain('title')
    expect(names).not.toContain('script')
  })

  test('a number that is too long is left out', () => {
    expect(draw({ number: '162' })).toContain('>162</text>')
    expect(draw({ number: '1620' })).not.toContain('1620')
  })
})

test('seven hundred documents are drawn in less than 60 KB', async () => {
  const documents = Array.from({ length: 700 }, (_, index) => ({
    number: String(index),
    href: `/frus1964-68v02/d${index}/`,
    name: `Document ${index}, Memorandum From Somebody With a Long Office to the President, May ${index}`,
    when: `1965-0${1 + (index % 9)}-${10 + (index % 18)}`,
  }))
  const packed = new Blob([draw(...documents)]).stream().pipeThrough(new CompressionStream('gzip'))
  const { byteLength } = await new Response(packed).arrayBuffer()
  expect(byteLength).toBeLessThan(60 * 1024)
})
