import { expect, test } from 'vitest'
import { toCount } from '../../../src/edition/display/count.ts'

test.each([
  [0, '0 pages'],
  [1, '1 page'],
  [2, '2 pages'],
  [9687, '9,687 pages'],
])('%i is written with its noun: %s', (count, text) => {
  expect(toCount(count, 'page')).toBe(text)
})
