import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { hostileInputs } from '../../src/cli/hostile.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import { pieces } from './transcriptions.ts'

/*
 * The hunter: whatever is repeated, a text eight times as long takes about eight times as long to read. Reading in
 * quadratic time would take 64 times. Time is that of the thread's processor, so that a busy machine changes
 * little, and the best of several, since a collection of garbage may fall into one.
 */

/** Lengths that are compared (UTF-16 code units). */
const short = 10_000
const factor = 8

/** Ratios up to this are linear reading with its noise. */
const bound = 3 * factor

/** Times below it are noise (milliseconds). */
const leastTime = 2

const tries = 3

/** How many times as long the long text takes. */
function growth(shortText: string, longText: string): number {
  return time(longText) / Math.max(leastTime, time(shortText))
}

/** A ratio that is not linear is measured again: what is not read in linear time never is. */
function expectLinear(shortText: string, longText: string): void {
  let ratio = growth(shortText, longText)
  for (let again = 0; ratio >= bound && again < 2; again++) ratio = growth(shortText, longText)
  expect(ratio).toBeLessThan(bound)
}

/** Processor time of reading a text (milliseconds). */
function time(value: string): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.threadCpuUsage()
    readDocument(new VFile({ value }))
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test('pieces that are repeated are read in linear time', { timeout: 300_000 }, () => {
  const parts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
  const frame = fc.constantFrom('', '1. Telegram1\n\n\n', 'See ', '(', '[')
  const end = fc.constantFrom('', '\n\n  1. x', '\n\n  1. x\n  2. y\n  12. z', ']')
  fc.assert(
    fc.property(parts, frame, end, (repeated, before, after) => {
      const piece = repeated.join('')
      const make = (length: number) =>
        before + piece.repeat(Math.ceil(length / piece.length)) + after
      expectLinear(make(short), make(short * factor))
    }),
    { numRuns: 40 },
  )
})

describe('a hostile input is read in linear time', { timeout: 60_000 }, () => {
  const long = hostileInputs(short * factor)
  test.each(Object.entries(hostileInputs(short)))('%s', (name, text) => {
    expectLinear(text, long[name] ?? '')
  })
})
