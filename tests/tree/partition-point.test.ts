import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partitionPoint } from '../../src/tree/partition-point.ts'

test('values that pass are counted as one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (values, limit) => {
      const sorted = values.toSorted((a, b) => a - b)
      const isBefore = (value: number): boolean => value < limit
      expect(partitionPoint(sorted, isBefore)).toBe(sorted.filter(isBefore).length)
    }),
  )
})
