import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findExampleAt, findSchema, listKeys } from '../../src/schemas/keys.ts'
import { described, readExample, toSteps } from './described.ts'

/** `Title of the volume.`; not `title`. */
const sentence = /^[\p{Lu}`].*[.”]$/su

describe.each(described)('in $name', ({ schema }) => {
  test.each(listKeys(schema))('$path has a description, a type and an example', (key) => {
    expect(key.description).toMatch(sentence)
    expect(key.type).not.toBe('')
    expect(key.example).toMatch(/^\w+: \S/)
  })

  test.each(listKeys(schema))('the example of $path is accepted', ({ path, example }) => {
    const found = findSchema(schema, toSteps(path))
    expect(found?.safeParse(readExample(example)).error?.issues).toBeUndefined()
  })
})

test('keys are listed with the keys in their values, and what each needs', () => {
  const [{ schema } = expect.fail(), sidecar = expect.fail()] = described
  const find = (path: string, of = schema) => listKeys(of).find((key) => key.path === path)
  expect(find('title')).toEqual({
    path: 'title',
    type: 'text',
    required: true,
    description: 'Title of the volume itself, without its series and number.',
    example: 'title: Letters of a Harbor',
  })
  expect(find('covers.from')).toMatchObject({ type: 'date (ISO 8601)', required: true })
  expect(find('dir')).toMatchObject({ type: '`ltr`, `rtl`', required: false })
  expect(find('editors')).toMatchObject({ type: 'list of maps' })
  expect(find('order')).toMatchObject({ type: 'list of text' })
  expect(find('covers')).toMatchObject({ type: 'map' })
  const every = find('annotations[].every', sidecar.schema)
  expect(every).toMatchObject({ type: '`true` or whole number', example: 'every: true' })
})

test('what a schema does not have has no example', () => {
  const schema = z.strictObject({ list: z.array(z.string()), map: z.strictObject({ a: z.date() }) })
  expect(findExampleAt(schema, [])).toBeUndefined()
  expect(findExampleAt(schema, ['list', 0])).toBeUndefined()
  expect(findExampleAt(schema, ['list', 0, 'b'])).toBeUndefined()
  expect(listKeys(schema).map(({ path, type, example }) => [path, type, example])).toEqual([
    ['list', 'list of text', ''],
    ['map', 'map', ''],
    ['map.a', 'text', ''],
  ])
})
