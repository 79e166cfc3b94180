import { expect } from 'vitest'

/*
 * A text eight times as long takes about eight times as long to read; in quadratic time it would take 64 times. Time is
 * that of the thread's processor, so that a busy machine changes little, and the best of all that were measured, since a
 * collection of garbage may fall into one.
 */

/** How many times as long the longer of two inputs is. */
export const factor = 8

/** Ratios up to this are linear reading with its noise. */
const bound = 3 * factor

/** Times below it are noise (milliseconds). Windows counts processor time in steps of 16. */
export const leastTime = process.platform === 'win32' ? 32 : 2

/** How often the ratio is measured before it counts. */
const tries = 15

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
  const best = { short: Infinity, long: Infinity }
  let ratio = Infinity
  for (let tried = 0; ratio >= bound && tried < tries; tried++) {
    // One that takes too long by chance would hide a long one that does: it is the best of several, which costs little.
    for (let again = 0; again < 3; again++) best.short = Math.min(best.short, time(work, short))
    best.long = Math.min(best.long, time(work, long))
    ratio = best.long / Math.max(leastTime, best.short)
  }
  expect(ratio).toBeLessThan(bound)
}

/** Processor time of work on an input (milliseconds). */
function time<T>(work: (input: T) => unknown, input: T): number {
  const before = process.threadCpuUsage()
  work(input)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
