import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { fromYaml } from '../../../src/parse/sidecar/from-yaml.ts'
import { sidecarSchema } from '../../../src/schemas/sidecar.ts'
import { volumeSchema } from '../../../src/schemas/volume.ts'

function read(value: string, schema: z.ZodType) {
  const file = new VFile({ path: 'd1.yaml', value })
  fromYaml(file, schema)
  return { messages: file.messages.map(String) }
}

describe('missing values are reported with a value that can be typed', () => {
  test('a key that is required', () => {
    expect(read('series: Papers', volumeSchema).messages).toEqual([
      'd1.yaml:1:1-1:15: Missing `title`, expected text such as `title: Letters of a Harbor`',
    ])
  })

  test.each([
    ['title', 'text such as `title: Letters of a Harbor`'],
    ['editors', 'a list such as `editors: [{given: Ada, family: Marin}]`'],
    ['order', 'a list such as `order: [minutes-of-the-board, 1871-05-04-berti]`'],
    [
      'documentUrl',
      'an address with `{document}` in it, such as `https://example.org/letters/{document}`',
    ],
    ['year', 'a year such as `1996`'],
    ['documents', 'a whole number such as `documents: 351`'],
    ['url', 'an address such as `https://…`'],
  ])('the value of %s', (key, expected) => {
    expect(read(`${key}:`, volumeSchema).messages).toContainEqual(
      expect.stringContaining(`Missing value of \`${key}\`, expected ${expected}`),
    )
  })

  test('an item of a list by its number', () => {
    expect(read('participants:\n  -', sidecarSchema).messages).toEqual([
      'd1.yaml:2:4-2:4: Missing item 1, expected indented lines such as `role: …`',
    ])
  })
})

describe('unexpected values are reported with a value that can be typed', () => {
  const item = (rest: string) => `annotations: [{ quote: a, whose: ours, note: b, ${rest} }]`
  test.each([
    [
      item('every: all'),
      'Unexpected text `all` for `every`, expected `true` or the number of places',
    ],
    [
      item('occurrence: 3 of 2'),
      'Unexpected text `3 of 2` for `occurrence`, expected a place and the number of places, such as `2 of 3`',
    ],
    [item('mentioned: no'), 'Unexpected text `no` for `mentioned`, expected `true`'],
    [
      item('suffix: " "'),
      'Unexpected blank text for `suffix`, expected some text such as `suffix: of the Harbor Master`',
    ],
    [
      item('every: "1234567890"'),
      'Unexpected text `1234567890` for `every`, expected `true` or the number of places',
    ],
    [
      'pages: { first: [], source: a }',
      'Unexpected list for `first`, expected text such as `first: 12`',
    ],
  ])('%s', (value, message) => {
    const { messages } = read(value, sidecarSchema)
    expect(messages.map((one) => one.replace(/^.*?: /, ''))).toEqual([message])
  })

  test('an item of a list by an example of one', () => {
    expect(read('title: A\norder: [[a]]', volumeSchema).messages).toEqual([
      'd1.yaml:2:9-2:12: Unexpected list as item 1, expected text such as `minutes-of-the-board`',
    ])
  })

  test('the message for a number that is too long has the maximum length', () => {
    expect(read('documents: "1234567890"', volumeSchema).messages.join()).toContain(
      'Unexpected text `1234567890` for `documents`, expected a number of at most 9 digits',
    )
  })
})
