import { expect, test } from 'vitest'
import { at } from '../../src/tree/at.ts'

test('the element at an index is returned, else the error names the index', () => {
  expect(at(['a', 'b'], 1)).toBe('b')
  expect(at(Float64Array.of(0), 0)).toBe(0)
  expect(() => at(['a'], 1)).toThrow(new RangeError('Unexpected index 1, expected one below 1'))
  expect(() => at(['a'], -1)).toThrow(RangeError)
})
