import { expect, test } from 'vitest'
import { toCount, toKindParts } from '../../../src/edition/registers/kinds.ts'

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

test.each([
  [0, '0 documents'],
  [1, '1 document'],
  [2, '2 documents'],
])('%d is counted as %s', (count, words) => {
  expect(toCount(count, 'document')).toBe(words)
})
