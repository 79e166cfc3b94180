import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { toSource } from '../../src/tree/to-source.ts'

test('the memo is written back character for character', () => {
  const value = readFileSync('seeds/frus1964-68v02/d162.txt', 'utf8')
  expect(toSource(readDocument(new VFile({ value })))).toBe(value)
})
