import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countDated, isDrawable, toMonthName, toTimeline } from '../../src/pictures/timeline.ts'

const dated = (...whens: ReadonlyArray<string | undefined>) =>
  whens.map((when, index) => ({ data: { index, ...(when !== undefined && { when }) } }))

test('documents are on their days, those of a day in the order of the edition', () => {
  const [evening, morning, earlier] = dated(
    '1965-02-24T20:00:00',
    '1965-02-24T09:00Z',
    '1965-02-03',
  )
  expect(toTimeline([evening, morning, earlier].filter((entry) => entry !== undefined))).toEqual({
    months: [
      {
        id: '1965-02',
        length: 28,
        gap: 0,
        days: [
          { day: 3, documents: [earlier] },
          { day: 24, documents: [evening, morning] },
        ],
      },
    ],
    undated: [],
  })
})

test('a zone does not move a document to another day', () => {
  const { months } = toTimeline(dated('1965-02-24T23:30:00-05:00'))
  expect(months[0]?.days[0]?.day).toBe(24)
})

test('a document without a day, or with an invalid one, is undated', () => {
  const entries = dated(
    undefined,
    '1965',
    '1965-02',
    '1965-02-30',
    '1965-13-01',
    '1965-02-00',
    'May',
  )
  expect(toTimeline(entries)).toEqual({ months: [], undated: entries })
})

test('months without a document are counted, over the end of a year too', () => {
  const { months } = toTimeline(dated('1964-11-30', '1965-02-01', '1965-03-01'))
  expect(months.map(({ id, gap }) => [id, gap])).toEqual([
    ['1964-11', 0],
    ['1965-02', 2],
    ['1965-03', 0],
  ])
})

test('a leap year has its day', () => {
  expect(toTimeline(dated('1964-02-29')).months[0]?.length).toBe(29)
})

test('four dated documents have no picture, five have', () => {
  const days = ['1965-01-01', '1965-01-01', '1965-01-02', '1965-03-03', undefined]
  expect(isDrawable(toTimeline(dated(...days)))).toBe(false)
  expect(isDrawable(toTimeline(dated(...days, '1965-04-04')))).toBe(true)
})

test('a month is named in words', () => {
  expect(toMonthName('1965-02', 'en')).toBe('February 1965')
})

test('every document is in a timeline once', () => {
  const when = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.string(),
    fc.constant(undefined),
  )
  fc.assert(
    fc.property(fc.array(when), (whens) => {
      const entries = dated(...whens)
      const timeline = toTimeline(entries)
      expect(countDated(timeline) + timeline.undated.length).toBe(entries.length)
      const ids = timeline.months.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)].sort())
    }),
  )
})
