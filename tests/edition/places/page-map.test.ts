import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findNearestPage,
  isPageInRange,
  mustHavePage,
  toPageMap,
} from '../../../src/edition/places/page-map.ts'

const document = (id: string, first?: string, ...breaks: Array<string>) => ({
  id,
  data: {
    ...(first !== undefined && { pages: { first, last: breaks.at(-1) ?? first } }),
    ...(breaks.length > 0 && { breaks }),
  },
})

/** Pages with their documents: `367: d162#pg_367 ends, d163`. */
const toLines = (documents: Parameters<typeof toPageMap<ReturnType<typeof document>>>[0]) =>
  toPageMap(documents).map(
    ({ label, documents }) =>
      `${label}: ${documents
        .map(
          ({ document, fragment, ends }) =>
            document.id + (fragment === undefined ? '' : `#${fragment}`) + (ends ? ' ends' : ''),
        )
        .join(', ')}`,
  )

describe('a page lists its documents', () => {
  test('for one document', () => {
    expect(toLines([document('d162', '366', '367')])).toEqual([
      '366: d162',
      '367: d162#pg_367 ends',
    ])
  })

  test('for several, first the document in which the page begins', () => {
    expect(
      toLines([
        document('d161', '365', '366'),
        document('d162', '366', '367'),
        document('d163', '367', '368', '369'),
      ]),
    ).toEqual([
      '365: d161',
      '366: d161#pg_366 ends, d162',
      '367: d162#pg_367 ends, d163',
      '368: d163#pg_368',
      '369: d163#pg_369 ends',
    ])
  })
})

test('Roman numbers come before Arabic ones, other labels last', () => {
  const labels = ['10', 'Plate', 'XV', '9', 'ix', '[8]', '366a', '366']
  expect(toPageMap(labels.map((label) => document('d', label))).map(({ label }) => label)).toEqual([
    'ix',
    'XV',
    '[8]',
    '9',
    '10',
    '366a',
    '366',
    'Plate',
  ])
})

describe('unknown pages are left out', () => {
  test('a document without pages', () => {
    expect(toLines([document('d1')])).toEqual([])
  })

  test('the first page of a document whose first known page begins inside it', () => {
    expect(toLines([document('d1', '12', '12', '13')])).toEqual([
      '12: d1#pg_12',
      '13: d1#pg_13 ends',
    ])
  })
})

test('documents with their own page numbers share pages', () => {
  expect(toLines([document('d1', '1', '2'), document('d2', '1', '2', '2')])).toEqual([
    '1: d1, d2',
    '2: d1#pg_2 ends, d2#pg_2 ends',
  ])
})

test('every document is listed once on each of its pages, for any labels', () => {
  const label = fc.oneof(fc.string(), fc.constantFrom('I', 'IV', '3', '12', 'constructor'))
  const made = fc.array(fc.tuple(fc.option(label, { nil: undefined }), fc.array(label)))
  fc.assert(
    fc.property(made, (all) => {
      const documents = all.map(([first, breaks], index) => document(`d${index}`, first, ...breaks))
      const pages = toPageMap(documents)
      expect(new Set(pages.map((page) => page.label)).size).toBe(pages.length)
      for (const [index, [first, breaks]] of all.entries()) {
        const labels = new Set([...(first === undefined ? [] : [first]), ...breaks])
        const on = pages.filter((page) =>
          page.documents.some((each) => each.document === documents[index]),
        )
        expect(new Set(on.map((page) => page.label))).toEqual(labels)
      }
    }),
  )
})

describe('a missing page', () => {
  const pages = ['III', 'V', '1', '366', '367', 'Plate'].map((label) => ({ label }))

  test.each([
    ['IV', 'III'],
    ['XX', 'V'],
    ['365', '366'],
    ['999', '367'],
    ['0', '1'],
    ['Map', 'Plate'],
  ])('%s is nearest to %s, of the same series', (label, nearest) => {
    expect(findNearestPage(pages, label)?.label).toBe(nearest)
  })

  test('is nearest to the first page if its series is empty', () => {
    expect(findNearestPage([{ label: '1' }, { label: '2' }], 'XV')?.label).toBe('1')
    expect(findNearestPage([], '1')).toBeUndefined()
  })

  test.each([
    ['II', true],
    ['IV', true],
    ['VI', false],
    ['365', true],
    ['368', false],
    ['Map', false],
  ])('%s must exist in the volume: %s', (label, must) => {
    expect(mustHavePage(pages, label)).toBe(must)
  })

  test('is in a range by its number', () => {
    expect(isPageInRange('367', { first: '366', last: '368' })).toBe(true)
    expect(isPageInRange('368', { first: '366', last: '368' })).toBe(true)
    expect(isPageInRange('369', { first: '366', last: '368' })).toBe(false)
    expect(isPageInRange('Map', { first: '366', last: '368' })).toBe(false)
    expect(isPageInRange('5', { first: 'IX', last: '9' })).toBe(true)
  })
})
