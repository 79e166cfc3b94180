import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fromYaml } from '../../../src/parse/sidecar/from-yaml.ts'
import { editionSchema } from '../../../src/schemas/edition.ts'
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
    ['"Mill" and Water', '"Mill" and Water'],
    ['"Mill" and "Water"', '"Mill" and "Water"'],
    ["'Mill', 1871", "'Mill', 1871"],
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

describe('a line without a colon and a space is reported with them, and they help', () => {
  test.each([
    ['title: A\nbox 2\nfolder: 3\n', { title: 'A', box: '2', folder: '3' }],
    ['title: A\nbox 2\n', { title: 'A', box: '2' }],
    ['title: A\nbox:2\nfolder: 3\n', { title: 'A', box: '2', folder: '3' }],
    ['title: A\nbox = 2\nfolder: 3\n', { title: 'A', box: '2', folder: '3' }],
    ['collection Trask Papers\ntitle: A\n', { title: 'A', collection: 'Trask Papers' }],
    ['title: A\nrights [none]\nbox: 2\n', { title: 'A', rights: '[none]', box: '2' }],
    ['title: A\neditors:\n  - given: Ada\n    family Marin\n', undefined],
  ])('%j', (value, data) => {
    const { messages } = read(value, volumeSchema)
    expect(messages).toHaveLength(1)
    const [, line = '', repair = ''] =
      /line `(.*?)`, .* such as `(.*?)`/.exec(messages[0] ?? '') ?? []
    const repaired = read(value.replace(line, repair), volumeSchema)
    expect(repaired.messages).toEqual([])
    if (data) expect(repaired.data).toEqual(data)
  })

  test('or with an indent that joins it to the line above', () => {
    const value = 'title: The letters\nof Josiah Trask\nbox: 2\n'
    expect(read(value, volumeSchema).messages).toEqual([
      'd1.yaml:2:1-2:16: Unexpected line `of Josiah Trask`, expected a colon and a space behind the key, such as `of: Josiah Trask`, or a deeper indent if it goes on from the line above',
    ])
    expect(read(value.replace('of', '  of'), volumeSchema).data).toEqual({
      title: 'The letters of Josiah Trask',
      box: '2',
    })
  })
})

test('the line endings of old Macs end lines', () => {
  const { data } = read('title: A\ryear: 1998\r', volumeSchema)
  expect(data).toEqual({ title: 'A', year: 1998 })
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

test.each([
  ['[', 10_000, 'Unexpected nesting of hundreds of lists, expected a few levels'],
  ['{a: ', 10_000, 'Unexpected nesting of hundreds of lists, expected a few levels'],
  ['a', 5_100_000, 'Unexpected YAML of 5.2 MB, expected at most 5 MB'],
])('a file of %j, %i times, is reported before it is parsed', (piece, count, reason) => {
  const file = new VFile(`title: ${piece.repeat(count)}`)
  expect(fromYaml(file, editionSchema)).toBe(undefined)
  expect(file.messages.map((message) => message.reason)).toEqual([reason])
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
