import { expect, test } from 'vitest'
import { toKindParts } from '../../../src/edition/registers/kinds.ts'
import { english } from '../../../src/words/en/index.ts'

test.each([
  [[], ''],
  [['terms'] as const, 'Terms'],
  [['people', 'terms'] as const, 'Persons and terms'],
  [['people', 'places', 'terms'] as const, 'Persons, places, and terms'],
])('kinds begin a sentence: %s', (kinds, sentence) => {
  const parts = toKindParts(kinds, english)
  expect(parts.map(({ text }) => text).join('')).toBe(sentence)
  expect(parts.flatMap(({ kind }) => kind ?? [])).toEqual(kinds)
})
