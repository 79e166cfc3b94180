import { describe, expect, test } from 'vitest'
import { countFacts, filterDocuments } from '../../src/search/filters.ts'

const documents = [
  {
    id: 'a',
    score: 1,
    text: { facts: { kind: ['Telegram'], person: ['Ball', 'Rusk'] }, date: '1965-03-02T10:00' },
  },
  {
    id: 'b',
    score: 3,
    text: { facts: { kind: ['Letter'], person: ['Rusk'] }, date: '1965-01-05' },
  },
  { id: 'c', score: 2, text: { facts: { kind: ['Telegram'] } } },
]

describe('the parameters of an address select documents', () => {
  test.each([
    ['q=x', 'bca'],
    ['kind=Telegram', 'ca'],
    ['kind=Telegram&kind=Letter', 'bca'],
    ['kind=Telegram&person=Rusk', 'a'],
    ['person=', 'bca'],
    ['from=1965-01-06', 'a'],
    ['to=1965-03-01', 'b'],
    ['from=1965-03-02&to=1965-03-02', 'a'],
    ['sort=date', 'bac'],
    ['sort=relevance', 'bca'],
    ['sort=printed', 'abc'],
    ['sort=color', 'bca'],
    ['sort=toString', 'bca'],
  ])('%s: %s', (address, selected) => {
    const found = filterDocuments(documents, new URLSearchParams(address))
    expect(found.map(({ id }) => id).join('')).toBe(selected)
  })
})

test('documents without a date follow those with one, in whatever order they are found', () => {
  for (const found of [documents, documents.toReversed()]) {
    const sorted = filterDocuments(found, new URLSearchParams('sort=date'))
    expect(sorted.map(({ id }) => id).join('')).toBe('bac')
  }
})

test('filter values are counted from A to Z', () => {
  expect(countFacts(documents, 'person', 'en')).toEqual([
    ['Ball', 1],
    ['Rusk', 2],
  ])
  expect(countFacts(documents, 'chapter', 'en')).toEqual([])
})
