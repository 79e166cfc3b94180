import { expect, test } from 'vitest'
import { expectLinear, factor, leastTime } from './linear.ts'

test('work in linear time is told from work in quadratic time', () => {
  expectLinear(keepBusy, leastTime, leastTime * factor)
  expect(() => {
    expectLinear(keepBusy, leastTime, leastTime * factor ** 2)
  }).toThrow()
})

/** Keep the processor busy for some milliseconds of its time. */
function keepBusy(milliseconds: number): void {
  const before = process.threadCpuUsage()
  let spent = 0
  while (spent < milliseconds * 1000) {
    const { user, system } = process.threadCpuUsage(before)
    spent = user + system
  }
}
