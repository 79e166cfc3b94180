import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { hostileInputs } from '../../src/cli/hostile.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import { toSource } from '../../src/tree/to-source.ts'

// Linear reading takes well under a second; quadratic reading would take hours.
describe('a hostile input is parsed completely', () => {
  test.each(Object.entries(hostileInputs(300_000)))('%s', (_, value) => {
    expect(toSource(readDocument(new VFile({ value }))) === value).toBe(true)
  })
})
