import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { toJsonSchema } from '../../src/schemas/json-schema.ts'
import { listKeys } from '../../src/schemas/keys.ts'
import { registerFileSchema } from '../../src/schemas/register.ts'
import { sidecarSchema } from '../../src/schemas/sidecar.ts'
import { variantsSchema } from '../../src/schemas/variants.ts'
import { volumeSchema } from '../../src/schemas/volume.ts'
import { described } from './described.ts'

/** Check YAML by the JSON Schema of a schema, as an editor does that reads numbers as numbers. */
function check(schema: Parameters<typeof toJsonSchema>[0], yaml: string): Array<string> {
  const ajv = new Ajv({ allErrors: true })
  const data: unknown = parse(yaml)
  if (ajv.validate(toJsonSchema(schema), data) === true) return []
  return (ajv.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`)
}

test.each([
  ['seeds/frus1964-68v02/volume.yaml', volumeSchema],
  ['seeds/frus1964-68v02/d162.yaml', sidecarSchema],
  ['seeds/register/people.yaml', registerFileSchema],
  ['seeds/register/places.yaml', registerFileSchema],
  ['seeds/register/terms.yaml', registerFileSchema],
  ['seeds/register/variants.yaml', variantsSchema],
])('%s is valid', (path, schema) => {
  expect(check(schema, readFileSync(path, 'utf8'))).toEqual([])
})

describe.each(described)('the JSON Schema of $name', ({ schema }) => {
  test('accepts the example of each of its keys', () => {
    const keys = listKeys(schema).filter(({ path }) => !/[.[]/.test(path))
    const required = keys.find((key) => key.required)
    const refused = keys.flatMap((key) => {
      const others = required && required !== key ? `${required.example}\n` : ''
      return check(schema, `${others}${key.example}\n`).map((error) => `${key.path}: ${error}`)
    })
    expect(refused).toEqual([])
  })

  test('has the description and the example of each key', () => {
    const json = JSON.stringify(toJsonSchema(schema))
    const missing = listKeys(schema).filter(
      ({ description }) => !json.includes(JSON.stringify(description)),
    )
    expect(missing).toEqual([])
    expect(json).toContain('"examples"')
  })
})

test('a number or a boolean is text, a list or an empty value is not', () => {
  expect(check(volumeSchema, 'title: 1871\nnumber: true\nyear: 1996\n')).toEqual([])
  expect(check(volumeSchema, 'title: [a]\n')).toEqual(['.title should be string,number,boolean'])
  expect(check(volumeSchema, 'title:\n')).toEqual(['.title should be string,number,boolean'])
})

test('a choice may be a boolean in YAML', () => {
  const annotate = (rest: string) =>
    check(sidecarSchema, `annotations: [{ quote: a, whose: ours, note: b, ${rest} }]\n`)
  expect(annotate('mentioned: true')).toEqual([])
  expect(annotate("mentioned: 'true'")).toEqual([])
  expect(annotate('every: true')).toEqual([])
  expect(annotate('every: 3')).toEqual([])
  expect(annotate('mentioned: maybe')).toHaveLength(1)
})

test('a key that is unknown or missing is an error', () => {
  expect(check(volumeSchema, 'licence: MIT\n')).toEqual([
    ' should NOT have additional properties',
    " should have required property 'title'",
  ])
})
