import { expect } from 'vitest'

/*
 * A text eight times as long takes about eight times as long to read; in quadratic time it would take 64 times. Time is
 * that of the thread's processor, so that a busy machine changes little, and the best of several, since a collection of
 * garbage may fall into one.
 */

/** How many times as long the longer of two inputs is. */
export const factor = 8

/** Ratios up to this are linear reading with its noise. */
const bound = 3 * factor

/** Times below it are noise (milliseconds). Windows counts processor time in steps of 16. */
export const leastTime = process.platform === 'win32' ? 32 : 2

const tries = 3

/**
 * Expect work to take linear time.
 *
 * @param work
 *   Work on an input.
 * @param short
 *   Input.
 * @param long
 *   Input `factor` times as long. A ratio that is not linear is measured again: what is not done in linear time never is.
 */
export function expectLinear<T>(work: (input: T) => unknown, short: T, long: T): void {
  let ratio = growth()
  for (let again = 0; ratio >= bound && again < 4; again++) ratio = growth()
  expect(ratio).toBeLessThan(bound)

  function growth(): number {
    return (
      time(() => work(long)) /
      Math.max(
        leastTime,
        time(() => work(short)),
      )
    )
  }
}

/** Processor time of some work, the best of several (milliseconds). */
function time(work: () => unknown): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
