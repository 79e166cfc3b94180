import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHistogram } from '../../src/search/histogram.ts'

describe('dates are counted by a unit that gives few bars', () => {
  test.each([
    [
      ['1965-02-24', '1965-02-26', '1965-02-24T18:30'],
      'day',
      ['1965-02-24 2', '1965-02-25 0', '1965-02-26 1'],
    ],
    [
      ['1964-12-31', '1965-03-01', '1965-02'],
      'month',
      ['1964-12-01 1', '1965-01-01 0', '1965-02-01 1', '1965-03-01 1'],
    ],
    [['1965-12', '1967'], 'year', ['1965-01-01 1', '1966-01-01 0', '1967-01-01 1']],
    [
      ['1860-12-31', '1862', '1868-01'],
      'year',
      [
        '1860-01-01 1',
        '1861-01-01 0',
        '1862-01-01 1',
        '1863-01-01 0',
        '1864-01-01 0',
        '1865-01-01 0',
        '1866-01-01 0',
        '1867-01-01 0',
        '1868-01-01 1',
      ],
    ],
    [[undefined], 'decade', []],
    [[], 'decade', []],
  ])('%j: %s', (dates, unit, bars) => {
    const histogram = toHistogram(dates)
    expect(histogram.unit).toBe(unit)
    expect(histogram.bins.map(({ from, count }) => `${from} ${count}`)).toEqual(bars)
  })

  test('the last day of a bar is that of its month, year or decade', () => {
    const { bins } = toHistogram(['1964-02-01', '1964-05-01'])
    expect(bins.map(({ to }) => to)).toEqual([
      '1964-02-29',
      '1964-03-31',
      '1964-04-30',
      '1964-05-31',
    ])
    expect(toHistogram(['1801-01-01', '1999']).bins.at(-1)).toEqual({
      from: '1990-01-01',
      to: '1999-12-31',
      count: 1,
    })
  })
})

test('no date is lost, and each bar has the dates from its first to its last day', () => {
  const date = fc
    .date({ min: new Date('0100-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const imprecise = fc
    .tuple(date, fc.constantFrom(4, 7, 10))
    .map(([date, end]) => date.slice(0, end))
  fc.assert(
    fc.property(fc.array(fc.option(imprecise, { nil: undefined })), (dates) => {
      const { bins, others } = toHistogram(dates)
      expect(bins.reduce((sum, { count }) => sum + count, others)).toBe(dates.length)
      const days = dates.filter((date) => date?.length === 10)
      for (const { from, to, count } of bins) {
        const within = days.filter((day) => day !== undefined && day >= from && day <= to)
        expect(within.length).toBeLessThanOrEqual(count)
      }
    }),
  )
})
