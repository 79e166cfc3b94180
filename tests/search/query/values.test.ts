import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOn } from '../../../src/search/match/facts.ts'
import { isValueOf, toDays, toPageRange, toScope } from '../../../src/search/query/values.ts'

describe('the days of a date', () => {
  /** Dates of documents, as much of them as is known. */
  const dates = [
    '1964',
    '1965',
    '1965-01-31',
    '1965-02',
    '1965-02-01',
    '1965-02-24',
    '1965-02-28',
    '1965-03-01',
    '1966',
  ]

  test.each([
    ['1965', '1965 1965-01-31 1965-02 1965-02-01 1965-02-24 1965-02-28 1965-03-01'],
    ['1965-02', '1965 1965-02 1965-02-01 1965-02-24 1965-02-28'],
    ['1965-02-24', '1965 1965-02 1965-02-24'],
    ['1965-02..1965-03', '1965 1965-02 1965-02-01 1965-02-24 1965-02-28 1965-03-01'],
    ['1965-02-02..1965-02-24', '1965 1965-02 1965-02-24'],
    ['1965-02...1965-02', '1965 1965-02 1965-02-01 1965-02-24 1965-02-28'],
    ['1965-02-25..', '1965 1965-02 1965-02-28 1965-03-01 1966'],
    ['..1965-01', '1964 1965 1965-01-31'],
    ['<1965-03-01', '1964 1965 1965-01-31 1965-02 1965-02-01 1965-02-24 1965-02-28'],
    ['<=1965-02-24', '1964 1965 1965-01-31 1965-02 1965-02-01 1965-02-24'],
    ['<1965', '1964'],
    ['<=1965', '1964 1965 1965-01-31 1965-02 1965-02-01 1965-02-24 1965-02-28 1965-03-01'],
    ['>1965-02', '1965 1965-03-01 1966'],
    ['>=1965-02-24', '1965 1965-02 1965-02-24 1965-02-28 1965-03-01 1966'],
    ['>1965', '1966'],
    ['1966..1964', ''],
  ])('%s are those of %s', (value, found) => {
    const days = toDays(value) ?? expect.fail()
    expect(dates.filter((date) => isOn(date, days)).join(' ')).toBe(found)
  })

  test.each([
    '',
    '65',
    '1965-2',
    '1965-13',
    '1965-02-32',
    '1965-00',
    'soon',
    '..',
    '<',
    '1965..soon',
    '<1965..1966',
    '1965-02-24T10:00',
  ])('%s has none', (value) => {
    expect(toDays(value)).toBeUndefined()
    expect(isValueOf('date', value)).toBe(false)
  })

  test('a day is in a range if it is neither before nor after it', () => {
    const day = fc
      .date({ min: new Date('1860-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const length = fc.constantFrom(4, 7, 10)
    fc.assert(
      fc.property(day, day, day, length, length, (date, from, to, long, other) => {
        const [first, last] = [from.slice(0, long), to.slice(0, other)]
        const days = toDays(`${first}..${last}`) ?? expect.fail()
        const inside = date.slice(0, long) >= first && date.slice(0, other) <= last
        expect(isOn(date, days)).toBe(inside)
      }),
    )
  })
})

test.each([
  ['366', '366', '366'],
  ['xii', 'xii', 'xii'],
  ['366..370', '366', '370'],
  ['366-370', '366', '370'],
  ['366–370', '366', '370'],
  ['xii–xv', 'xii', 'xv'],
  ['366...370', '366', '370'],
])('the pages %s are %s to %s', (value, first, last) => {
  expect(toPageRange(value)).toEqual({ first, last })
})

test.each(['', '..', '366..', '-370', '366,370', '1–2–3', 'page 366', '123456789'])(
  '%j is no range of pages',
  (value) => {
    expect(toPageRange(value)).toBeUndefined()
    expect(isValueOf('p', value)).toBe(false)
  },
)

test('parts of a document are named in any case', () => {
  expect(['text', 'Notes', 'TITLE'].map(toScope)).toEqual(['text', 'notes', 'title'])
  expect(['margin', 'note', ''].map((value) => isValueOf('in', value))).toEqual([
    false,
    false,
    false,
  ])
})

test('other fields have any value with a letter or digit', () => {
  expect(['Rusk', '中', '162', '—', ''].map((value) => isValueOf('from', value))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ])
})
