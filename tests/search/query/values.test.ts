import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOn } from '../../../src/search/match/facts.ts'
import {
  findFault,
  isValueOf,
  listValues,
  toDays,
  toDocumentRange,
  toPageRange,
  toScope,
} from '../../../src/search/query/values.ts'

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
    ['1965-2', '1965 1965-02 1965-02-01 1965-02-24 1965-02-28'],
    ['1965/2/24', '1965 1965-02 1965-02-24'],
    ['February 24, 1965', '1965 1965-02 1965-02-24'],
    ['February 1965', '1965 1965-02 1965-02-01 1965-02-24 1965-02-28'],
    ['1965-02–1965-03', '1965 1965-02 1965-02-01 1965-02-24 1965-02-28 1965-03-01'],
    ['25 February 1965 to May 1965', '1965 1965-02 1965-02-28 1965-03-01'],
    ['> February 1965', '1965 1965-03-01 1966'],
    ['≤1965-01', '1964 1965 1965-01-31'],
  ])('%s are those of %s', (value, found) => {
    const days = toDays(value) ?? expect.fail()
    expect(dates.filter((date) => isOn(date, days)).join(' ')).toBe(found)
  })

  test.each([
    '',
    '65',
    '1965-2-',
    '1965-02/24',
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
  ['366', { from: '366', to: '366' }],
  ['xii', { from: 'xii', to: 'xii' }],
  ['A-12', { from: 'A-12', to: 'A-12' }],
  ['366..370', { from: '366', to: '370' }],
  ['366-370', { from: '366', to: '370' }],
  ['366–370', { from: '366', to: '370' }],
  ['366–70', { from: '366', to: '370' }],
  ['xii–xv', { from: 'xii', to: 'xv' }],
  ['366...370', { from: '366', to: '370' }],
  ['366…370', { from: '366', to: '370' }],
  ['366..', { from: '366' }],
  ['..xii', { to: 'xii' }],
  ['>700', { after: '700' }],
  ['>=700', { from: '700' }],
  ['<5', { before: '5' }],
  ['<= 5', { to: '5' }],
])('the pages %s are %j', (value, range) => {
  expect(toPageRange(value)).toEqual(range)
})

test.each(['', '..', '>', '-370', '366-', '1–2–3', '>A', '<1..2', 'page 366', '123456789'])(
  '%j is no range of pages',
  (value) => {
    expect(toPageRange(value)).toBeUndefined()
    expect(isValueOf('p', value)).toBe(false)
  },
)

test.each([
  ['160..165', { from: '160', to: '165' }],
  ['d160-d165', { from: '160', to: '165' }],
  ['>160', { after: '160' }],
  ['..5', { to: '5' }],
  ['162', undefined],
  ['1871-05-04-berti', undefined],
  ['1871-05', undefined],
  ['a..b', undefined],
])('the documents %s are %j', (value, range) => {
  expect(toDocumentRange(value)).toEqual(range)
})

test('a field can have several values, and a date a comma', () => {
  expect(listValues('doc', '162, 163;165')).toEqual(['162', '163', '165'])
  expect(listValues('p', '366,')).toEqual(['366'])
  expect(listValues('date', 'February 24, 1965')).toEqual(['February 24, 1965'])
  expect(listValues('date', '1965-02,1965-04')).toEqual(['1965-02', '1965-04'])
  expect(listValues('from', 'Rusk, Dean')).toEqual(['Rusk, Dean'])
  expect(listValues('kind', 'Note, verbal')).toEqual(['Note, verbal'])
  expect(findFault('p', '5,370..366')).toEqual({ type: 'reversed', instead: '5,366..370' })
  expect(findFault('p', ',')).toEqual({ type: 'value' })
})

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
