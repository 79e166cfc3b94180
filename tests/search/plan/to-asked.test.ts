import { expect, test } from 'vitest'
import { toAsked } from '../../../src/search/plan/to-asked.ts'
import { planQuery } from '../match/find.ts'
import { makeUnits } from '../match/make-text.ts'

const units = makeUnits(['p1', 'fog lamp mole harbor'])

test.each([
  ['fog lamp', [0, 1], 2],
  ['fog (lamp OR mole)', [0, 1, 1], 2],
  ['(fog OR (lamp mole)) harbor', [0, 0, 1, 2], 3],
  ['fog -lamp mole', [0, undefined, 1], 2],
  ['kind:letter fog', [0], 1],
  ['kind:letter', [], 0],
])('the terms of %s belong to the parts %j', (query, parts, count) => {
  const asked = toAsked(planQuery(query, units).plan)
  expect(parts.map((_, term) => asked.partOf.get(term))).toEqual(parts)
  expect(asked.parts).toBe(count)
})
