import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitNesting, maxNesting } from '../../src/remark/limit-nesting.ts'
import { markMentions } from '../../src/remark/mentions.ts'
import type { StandOffAnnotation } from '../../src/tree/stand-off.ts'

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const annotation = (index: number): StandOffAnnotation => ({
  id: `an${index}`,
  anchor: { quote: 'saw' },
  body: { type: 'note' },
  whose: 'ours',
  mark: 'never',
  position: place,
})

function toMentions(ranges: ReadonlyArray<readonly [number, number]>) {
  return markMentions(
    ranges.map(([start, length], index) => {
      const end = start + length
      return { start, end, annotation: annotation(index), unit: 'p1', marked: false }
    }),
  )
}

describe('mentions', () => {
  test('are never inside more than the maximum of others, and only those are removed', () => {
    const ranges = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 })), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(ranges, (ranges) => {
        const all = toMentions(ranges)
        const { mentions, removed } = limitNesting(all)
        const counts = Array.from({ length: 41 }, (_, at) => {
          return mentions.filter(({ start, end }) => start <= at && at < end).length
        })
        expect(Math.max(...counts)).toBeLessThanOrEqual(maxNesting)
        expect(mentions.length + removed.size).toBe(all.length)
        for (const { start } of all.filter((mention) => removed.has(mention.annotation))) {
          expect(counts[start]).toBe(maxNesting)
        }
      }),
    )
  })

  test('of many different words are all retained', () => {
    const ranges = Array.from({ length: 500 }, (_, index) => [index, 1] as const)
    expect(limitNesting(toMentions(ranges)).removed.size).toBe(0)
  })
})
