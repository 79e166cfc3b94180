import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fromYaml } from '../../../src/parse/sidecar/from-yaml.ts'
import { sidecarSchema } from '../../../src/schemas/sidecar.ts'
import { volumeSchema } from '../../../src/schemas/volume.ts'

const text = z.strictObject({ value: z.string() })

function read<T>(value: string, schema: z.ZodType<T>) {
  const file = new VFile({ path: 'd1.yaml', value })
  return { data: fromYaml(file, schema), messages: file.messages.map(String) }
}

describe('every value is text, a list or a map', () => {
  test.each(['366', '012', '1.50', 'yes', 'null', '~', '1965-02-24', '0x10', 'Norway: no'])(
    '%s is kept as it is written',
    (value) => {
      const written = value.includes(':') ? `"${value}"` : value
      expect(read(`value: ${written}`, text)).toEqual({ data: { value }, messages: [] })
    },
  )

  test('a folded text is one line', () => {
    const { data } = read('value: >-\n  The index of\n  the volume.\n', text)
    expect(data).toEqual({ value: 'The index of the volume.' })
  })

  test('line endings of Windows and a byte order mark change nothing', () => {
    const { data } = read('\uFEFFvalue:\r\n  a b\r\n', text)
    expect(data).toEqual({ value: 'a b' })
  })
})

test('an empty file supplies nothing', () => {
  expect(read('', sidecarSchema)).toEqual({ data: {}, messages: [] })
})

describe('errors are reported with their position', () => {
  test.each([
    ['pags: 1', '1:1-1:5: Unexpected key `pags`, expected `pages`'],
    [
      'participants:\n  - role: from\n    name: A\n    source: B\n  - x',
      '5:5-5:6: Unexpected text `x` as item 2, expected indented lines such as `role: …`',
    ],
    ['- a', '1:1-1:4: Unexpected list, expected lines such as `title: …`'],
    ['pages:', '1:7-1:7: Missing value of `pages`, expected indented lines such as `first: …`'],
    ['? [a]\n: 1', '1:3-1:6: Unexpected list, map or alias as a key, expected text'],
  ])('%j', (value, message) => {
    const { data, messages } = read(value, sidecarSchema)
    expect(data).toBeUndefined()
    expect(messages).toEqual([`d1.yaml:${message}`])
  })
})

describe('a text that needs quotation marks is reported with them, and they help', () => {
  test.each([
    'Letters: the first',
    '*really* compared',
    '@home',
    '`a` b',
    '%x',
    '[Page 3] saw',
    '> b',
    '|367|',
    '- x',
    '“He: said”',
    '? b: c',
    ', b',
    '&c. and more',
    'See #3 and so on',
    '#3',
    "It’s #1, isn't it",
  ])('%s', (value) => {
    const { data, messages } = read(`value: ${value}\n`, text)
    expect(data).toBeUndefined()
    expect(messages).toHaveLength(1)
    const [, repair = ''] =
      /quotation marks around (?:it|the text): `('.*')`/.exec(messages[0] ?? '') ?? []
    expect(read(`value: ${repair}\n`, text)).toEqual({ data: { value }, messages: [] })
  })

  test.each([
    ['"Letters', 'Letters'],
    ['"He said "no" to it"', 'He said "no" to it'],
    ["'It's here'", "It's here"],
  ])('also in place of marks that end too early or not at all: %s', (value, meant) => {
    const { messages } = read(`value: ${value}\n`, text)
    const [, repair = ''] = /around it: `('.*')`/.exec(messages[0] ?? '') ?? []
    expect(read(`value: ${repair}\n`, text)).toEqual({ data: { value: meant }, messages: [] })
  })

  test('and a comment is none', () => {
    const value = 'value: a # b\n#value: c\n# d'
    expect(read(value, text)).toEqual({ data: { value: 'a' }, messages: [] })
  })
})

describe('an indent is reported', () => {
  test.each([
    [
      'pages:\n  first: 3\n   source: Print\n',
      '3:1-3:4: Unexpected indent of 3 spaces, expected 2, as in the line above',
    ],
    [
      'pages:\n\u00a0\u00a0first: 3\n',
      '2:1-2:8: Unexpected no-break spaces as indent, expected spaces',
    ],
  ])('%j', (value, message) => {
    expect(read(value, sidecarSchema).messages).toContain(`d1.yaml:${message}`)
  })
})

test('the line endings of old Macs end lines', () => {
  const { data } = read('title: A\ryear: 1998\r', volumeSchema)
  expect(data).toEqual({ title: 'A', year: 1998 })
})

describe('missing values are reported with a value that can be typed', () => {
  test('a key that is required', () => {
    expect(read('series: Papers', volumeSchema).messages).toEqual([
      'd1.yaml:1:1-1:15: Missing `title`, expected text such as `title: Letters of a Harbor`',
    ])
  })

  test.each([
    ['title', 'text such as `title: Letters of a Harbor`'],
    ['editors', 'a list such as `editors: [{given: David C., family: Humphrey}]`'],
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
      'Unexpected blank text for `suffix`, expected some text such as `suffix: of the Secretary-General`',
    ],
    [
      item('every: "1234567890"'),
      'Unexpected text `1234567890` for `every`, expected `true` or the number of places',
    ],
    [
      'pages: { first: [], source: a }',
      'Unexpected list for `first`, expected text such as `first: 366`',
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

describe('a hostile file is reported, and quickly', () => {
  const hostile: Record<string, string> = {
    'a hundred thousand nested lists': '['.repeat(100_000),
    'a hundred thousand nested maps': '{a: '.repeat(100_000),
    'a hundred thousand list items in one line': '- '.repeat(100_000),
    'a key of a million characters': `? ${'a'.repeat(1_000_000)}\n: 1`,
    'ten thousand unknown keys': Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n'),
    'ten thousand keys of one name': 'k: 1\n'.repeat(10_000),
    'ten thousand aliases': `a: &a x\nb: [${'*a,'.repeat(10_000)}]`,
    'ten thousand quotes': '"'.repeat(10_000),
    'a bomb': Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [*k${i - 1}, *k${i - 1}]`).join(
      '\n',
    ),
  }
  test.each(Object.entries(hostile))('%s', (_, value) => {
    const file = new VFile({ value })
    expect(fromYaml(file, sidecarSchema)).toBeUndefined()
    expect(file.messages.length).toBeGreaterThan(0)
    expect(file.messages.every(({ reason }) => reason.length < 300)).toBe(true)
  })
})

test('a file of any characters is read, or reported with a position', () => {
  const pieces = fc.constantFrom(
    ...['pages', ':', ' ', '\n', '\n  ', '- ', '[', ']', '{', '}', '"', "'", '#', '&a', '*a', '!'],
    ...['|', '>', '%', '---', '...', '?', ',', '\t', '\r', '\0', '\uFEFF', '\ud800', 'x', '<<'],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const file = new VFile({ value: parts.join('') })
      const data = fromYaml(file, sidecarSchema)
      expect(data === undefined).toBe(file.messages.length > 0)
      for (const { line, column } of file.messages) {
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
      }
    }),
  )
})
