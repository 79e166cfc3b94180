import { expect, test } from 'vitest'
import { z } from 'zod'
import { toKeyExample, toUnknownKeyReason } from '../../../src/parse/sidecar/known-keys.ts'
import { registerFileSchema } from '../../../src/schemas/register.ts'
import { sidecarSchema } from '../../../src/schemas/sidecar.ts'
import { volumeSchema } from '../../../src/schemas/volume.ts'

/** The key that is suggested for another, or all keys. */
const suggest = (schema: z.ZodType, key: string, path: Array<PropertyKey> = []) =>
  toUnknownKeyReason(schema, path, key).split(', expected ')[1]

test.each([
  ['language', '`lang`'],
  ['licence', '`rights`'],
  ['license', '`rights`'],
  ['author', '`creator`'],
  ['archive', '`repository`'],
  ['date', '`dates`'],
  ['callNumber', '`referenceCode`'],
  ['call_number', '`referenceCode`'],
  ['shelfmark', '`referenceCode`'],
  ['Signatur', '`referenceCode`'],
  ['fonds', '`collection`'],
  ['website', '`url`'],
  ['repositry', '`repository`'],
])('in the record of a volume, %s means %s', (key, meant) => {
  expect(suggest(volumeSchema, key)).toBe(meant)
})

test.each([
  ['compared', '`collation`'],
  ['language', '`lang`'],
  ['author', '`participants`'],
  ['date', '`dateline`'],
  ['heading', '`title`'],
  ['shelf-mark', '`referenceCode`'],
])('in a sidecar, %s means %s', (key, meant) => {
  expect(suggest(sidecarSchema, key)).toBe(meant)
})

test('a word means what can be written in its place', () => {
  expect(suggest(sidecarSchema, 'date', ['dateline'])).toBe('`when`')
  expect(suggest(sidecarSchema, 'comment', ['annotations', 0])).toBe('`note`')
  expect(suggest(registerFileSchema, 'aliases', ['entries', 0])).toBe('`names`')
})

test('a word without a meaning is answered with all keys', () => {
  expect(suggest(sidecarSchema, 'colour', ['pages'])).toBe('`first` or `source`')
})

test('a map is described by a key that it needs, and what is no map by none', () => {
  expect(toKeyExample(sidecarSchema, ['participants', 0])).toBe('indented lines such as `role: …`')
  expect(toKeyExample(z.string(), [])).toBeUndefined()
})
