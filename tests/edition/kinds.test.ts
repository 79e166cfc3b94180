import { expect, test } from 'vitest'
import { listKinds, toKindParts } from '../../src/edition/kinds.ts'

const entry = { key: 'lamp', name: 'Lamp', sort: 'Lamp', see: 'light' }

test('a kind without entries is not listed', () => {
  expect(listKinds({ people: [entry], places: [], terms: [entry] })).toEqual(['people', 'terms'])
  expect(listKinds({ people: [], places: [], terms: [] })).toEqual([])
})

test.each([
  [[], ''],
  [['terms'] as const, 'Terms'],
  [['people', 'terms'] as const, 'Persons and terms'],
  [['people', 'places', 'terms'] as const, 'Persons, places, and terms'],
])('kinds begin a sentence: %s', (kinds, sentence) => {
  const parts = toKindParts(kinds)
  expect(parts.map(({ text }) => text).join('')).toBe(sentence)
  expect(parts.flatMap(({ kind }) => kind ?? [])).toEqual(kinds)
})
