import { expect, test } from 'vitest'
import { fromRoman } from '../../src/tree/roman.ts'

test.each([
  ['I', 1],
  ['iv', 4],
  ['XIX', 19],
  ['xxxii', 32],
  ['MCMLXIV', 1964],
  ['E–5', undefined],
  ['12', undefined],
  ['', undefined],
])('%s is %j', (numeral, value) => {
  expect(fromRoman(numeral)).toBe(value)
})
