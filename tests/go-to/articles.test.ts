import { expect, test } from 'vitest'
import { readTerms } from '../../src/go-to/terms.ts'
import { toUnitSteps } from '../../src/go-to/unit-steps.ts'
import { toSteps } from '../../src/tree/steps.ts'

test.each([
  ['article 2', 'art2'],
  ['Art. IV', 'artIV'],
  ['art. 3 bis', 'art3bis'],
  ['article II, point 1', 'artII.1'],
])('%s is the place #%s', (name, id) => {
  const steps = toSteps(id)?.map(({ kind, label }) => ({ kind, label }))
  expect(toUnitSteps(readTerms(name).terms)).toEqual(steps)
})

test('articles of trade are no place', () => {
  expect(readTerms('articles of trade').terms).toEqual([])
})
