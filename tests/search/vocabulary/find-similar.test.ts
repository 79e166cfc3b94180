import { distance } from 'fastest-levenshtein'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSimilar } from '../../../src/search/vocabulary/find-similar.ts'

const words = [
  ...['bomb', 'bombed', 'bombing', 'bombings', 'hanoi', 'negotiation', 'negotiations'],
  ...['saigon', 'yost', 'post', 'doing', 'drv', 'donations'],
]

describe('a word that is not there may be another', () => {
  test.each([
    ['negociation', ['negotiation']],
    ['bombng', ['bombing']],
    ['hnaoi', ['hanoi']],
    ['saiggoon', ['saigon']],
    ['yots', ['yost']],
    ['yo', []],
    ['drw', []],
    ['domino', []],
    ['dominoes', []],
    ['sigon', ['saigon']],
    ['kost', []],
    ['bomb*x', []],
    ['zzyzxq', []],
  ])('%s: %j', (word, similar) => {
    expect(findSimilar(word, words)).toEqual(similar)
  })
})

test('no word is offered that has more than two other letters, or another first one', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(letters, fc.array(letters), (word, others) => {
      for (const other of findSimilar(word, others)) {
        // Two letters that have changed places are one edit.
        expect(distance(word, other)).toBeLessThanOrEqual(word.length < 4 ? 0 : 2)
        expect(other.charAt(0)).toBe(word.charAt(0))
      }
    }),
  )
})
