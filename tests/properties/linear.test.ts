import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, test } from 'vitest'
import { hostileInputs } from '../../src/cli/hostile.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import { expectLinear, factor } from '../linear.ts'
import { pieces } from './transcriptions.ts'

/** Length of the shorter inputs (UTF-16 code units). */
const short = 10_000

const read = (value: string) => readDocument(new VFile({ value }))

// Search for slow inputs: any repetition is read in linear time.
test('repeated pieces are read in linear time', () => {
  const parts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
  const frame = fc.constantFrom('', '1. Telegram1\n\n\n', 'See ', '(', '[')
  const end = fc.constantFrom('', '\n\n  1. x', '\n\n  1. x\n  2. y\n  12. z', ']')
  fc.assert(
    fc.property(parts, frame, end, (repeated, before, after) => {
      const piece = repeated.join('')
      const make = (length: number) =>
        before + piece.repeat(Math.ceil(length / piece.length)) + after
      expectLinear(read, make(short), make(short * factor))
    }),
    { numRuns: 25 },
  )
})

describe('a hostile input is read in linear time', () => {
  const long = hostileInputs(short * factor)
  test.each(Object.entries(hostileInputs(short)))('%s', (name, text) => {
    expectLinear(read, text, long[name] ?? '')
  })
})
