import { expect, test } from 'vitest'
import { expectLinear, factor } from './linear.ts'

test('work in linear time is told from work in quadratic time', () => {
  const count = (steps: number) => {
    let sum = 0
    for (let step = 0; step < steps; step++) sum += step % 7
    return sum
  }
  expectLinear(count, 1e6, 1e6 * factor)
  expect(() => {
    expectLinear((length: number) => count(length * length), 1000, 1000 * factor)
  }).toThrow()
})
