import { expect, test } from 'vitest'
import { followTargets } from '../../src/permalinks/follow-targets.ts'
import type { PermalinkTarget } from '../../src/tree/permalink.ts'
import { expectLinear, factor } from '../linear.ts'

/** Follow targets in one document: `a` to `b`. */
function follow(
  pairs: ReadonlyArray<readonly [string, string]>,
): Record<string, string | undefined> {
  const targets = new Map(pairs.map(([from, to]) => [from, toTarget(to)]))
  const last = followTargets(targets, ({ anchor }) => anchor)
  return Object.fromEntries(
    Array.from(last, ([from, to]) => [from, to === 'withdrawn' ? to : to?.anchor]),
  )
}

function toTarget(anchor: string): PermalinkTarget {
  return anchor === 'withdrawn' ? anchor : { document: 'd1', anchor }
}

test('each target is followed to its end', () => {
  expect(
    follow([
      ['a', 'b'],
      ['b', 'c'],
      ['d', 'withdrawn'],
      ['e', 'd'],
    ]),
  ).toEqual({ a: 'c', b: 'c', d: 'withdrawn', e: 'withdrawn' })
})

test('a circle, and what leads into it, has no end', () => {
  expect(
    follow([
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'c'],
      ['d', 'a'],
      ['e', 'f'],
    ]),
  ).toEqual({ a: undefined, b: undefined, c: undefined, d: undefined, e: 'f' })
})

test('a chain takes linear time', () => {
  const toChain = (length: number) =>
    Array.from({ length }, (_, index) => [`p${index}`, `p${index + 1}`] as const)
  expect(follow(toChain(10_000))['p0']).toBe('p10000')
  expect(follow(toChain(10_000).toReversed())['p0']).toBe('p10000')
  expectLinear(follow, toChain(10_000), toChain(10_000 * factor))
})
