import { describe, expect, test } from 'vitest'
import { sortDocuments } from '../../../src/edition/records/sort-documents.ts'

interface Facts {
  number?: string
  order?: number
  when?: string
  path?: string
}

const document = (document: string, facts: Facts = {}, volume = 'v') => ({
  data: { volume, document, ...facts },
})

/** Names of documents in their order. */
function sort(documents: ReadonlyArray<ReturnType<typeof document>>, order?: Array<string>) {
  const sorted = sortDocuments(documents, [{ id: 'v', data: order ? { order } : {} }])
  return sorted.map(({ data }) => data.document)
}

test('documents of one volume are adjacent, and volumes are sorted by their ids', () => {
  const documents = [
    document('d1', { number: '1' }, 'v10'),
    document('d2', { number: '2' }, 'v9'),
    document('d2', { number: '2' }, 'v10'),
    document('d1', { number: '1' }, 'v9'),
  ]
  const ids = sortDocuments(documents, []).map(
    ({ data: { volume, document } }) => `${volume}/${document}`,
  )
  expect(ids).toEqual(['v9/d1', 'v9/d2', 'v10/d1', 'v10/d2'])
})

describe('documents of a volume are sorted', () => {
  test('by their numbers if all have one, whatever their names and dates', () => {
    const documents = [
      document('a', { number: '10', when: '1871' }),
      document('b', { number: '10a' }),
      document('c', { number: '9', when: '1872' }),
    ]
    expect(sort(documents)).toEqual(['c', 'a', 'b'])
  })

  test('by their dates, as exact as known, if one has no number; undated ones come last', () => {
    const documents = [
      document('a', { number: '1', when: '1871-05-04T18:30:00-05:00' }),
      document('b'),
      document('c', { when: '1871-05-04' }),
      document('d', { when: '1871' }),
      document('e', { number: '2', when: '1793-09-12' }),
    ]
    expect(sort(documents)).toEqual(['e', 'd', 'c', 'a', 'b'])
  })

  test('by their names, numbers in them by value, if nothing else tells them apart', () => {
    const documents = ['letter10', 'letter9', 'answer'].map((name) => document(name))
    expect(sort(documents)).toEqual(['answer', 'letter9', 'letter10'])
  })

  test('as in the file of their volume, in which numbers may begin again', () => {
    const documents = [
      document('b', { order: 3, number: '1' }),
      document('c', { order: 1, number: '1' }),
      document('a', { order: 2, number: '2' }),
    ]
    expect(sort(documents)).toEqual(['c', 'a', 'b'])
  })

  test('by their numbers among those of the file, if the numbers of the file ascend', () => {
    const documents = [
      document('d1', { order: 1, number: '1' }),
      document('d3', { order: 2, number: '3' }),
      document('d2', { number: '2' }),
    ]
    expect(sort(documents)).toEqual(['d1', 'd2', 'd3'])
  })

  test('behind those of the file if they have neither a place nor a number', () => {
    const documents = [document('a'), document('d1', { order: 1, number: '1' })]
    expect(sort(documents)).toEqual(['d1', 'a'])
  })

  test('as the record states, by ids or the names of files; others follow in their order', () => {
    const documents = [
      document('a', { when: '1871' }),
      document('b', { when: '1870' }),
      document('to-leo', { when: '1869', path: 'seeds/v/to Leo.txt' }),
      document('c', { when: '1868', path: 'c' }),
    ]
    expect(sort(documents, ['b', 'to Leo'])).toEqual(['b', 'to-leo', 'c', 'a'])
    expect(sort(documents, ['to-leo'])).toEqual(['to-leo', 'c', 'b', 'a'])
  })
})
