import { expect, test } from 'vitest'
import {
  dateSchema,
  lineSchema,
  nameSchema,
  noteSchema,
  textSchema,
  urlSchema,
  wholeNumberSchema,
  yearSchema,
} from '../../src/schemas/text.ts'

test.each([
  '1965',
  '1965-02',
  '1965-02-24',
  '1964-02-29',
  '1965-02-24T18:30',
  '1965-02-24T18:30:00',
  '1965-02-24T18:30:00Z',
  '1965-02-24T18:30:00-05:00',
  '1965-02-24T24:00',
  '1965-02-24T18:30:00.25Z',
  '0044-03-15',
  '2000-02-29',
])('%s is a date', (value) => {
  expect(dateSchema.safeParse(value).success).toBe(true)
})

test.each([
  'February 24, 1965',
  '24.2.1965',
  '1965-2-24',
  '1965-02-30',
  '1965-02-29',
  '1965-13-01',
  '1965-02-24T25:00',
  '1965-02-24 18:30',
  '1965-02-24T24:01',
  '1965-02-24T18:60',
  '1965-02-24T18:30:60',
  '1965-02-24T18:30+15:00',
  '1965-02-24Z',
  '1965-00-01',
  '1965-02-00',
  '1900-02-29',
  '0000-01-01',
  '-0044-03-15',
  '12026-01-01',
  '--02-24',
  '18:30',
  'unknown',
  '',
])('%j is no date', (value) => {
  expect(dateSchema.safeParse(value).success).toBe(false)
})

test('a whole number is parsed from its digits', () => {
  expect(wholeNumberSchema.parse('351')).toBe(351)
  for (const value of ['', '-1', '1.5', '1e3', '0x10', '١', '12345678901']) {
    expect(wholeNumberSchema.safeParse(value).success).toBe(false)
  }
})

test('a year has four digits', () => {
  expect(yearSchema.parse('1996')).toBe(1996)
  for (const value of ['', '0', '96', '0996', '19960', '1996–1997', '-1996']) {
    expect(yearSchema.safeParse(value).success).toBe(false)
  }
})

test('an address is one on the web', () => {
  expect(urlSchema.safeParse('https://history.state.gov/').success).toBe(true)
  for (const value of ['history.state.gov', 'javascript:alert(1)', 'ftp://x.org/', 'https://']) {
    expect(urlSchema.safeParse(value).success).toBe(false)
  }
})

test('a note has the length of a page at most', () => {
  expect(noteSchema.safeParse('a'.repeat(5000)).success).toBe(true)
  expect(noteSchema.safeParse('a'.repeat(5001)).error?.issues[0]?.message).toBe(
    'a note of at most 5000 characters',
  )
})

test.each([
  'a\0b',
  'a\u001b[31mb',
  'a\u0085b',
  'a\ud800b',
  'a\u202eb',
  'a\tb',
  'a\ufffeb',
  '\u{1ffff}',
])('%j is no text, for a page or a terminal would show something else', (value) => {
  expect(textSchema.safeParse(value).success).toBe(false)
})

test.each([
  ['Letters\nof a Harbor', '`Letters of a Harbor`'],
  ['Letters \n\n  of a\u2028Harbor\n', '`Letters of a Harbor`'],
])(
  'the message on a name of several lines, %j, has it on one, which is accepted',
  (value, line) => {
    const [issue] = nameSchema.safeParse(value).error?.issues ?? []
    expect(issue?.message).toBe(`text on one line, such as ${line}`)
    expect(nameSchema.parse(line.slice(1, -1))).toBe(line.slice(1, -1))
  },
)

test('a long name of several lines is not repeated', () => {
  const [issue] = lineSchema.safeParse('a\n'.repeat(50)).error?.issues ?? []
  expect(issue?.message).toBe('text on one line')
})

test('what ends the block of a name is not part of it', () => {
  expect(nameSchema.parse('Letters of a Harbor\n')).toBe('Letters of a Harbor')
})

test.each(['a\nb', 'עברית (א)', '😀', 'a\u00a0b'])('%j is text', (value) => {
  expect(textSchema.safeParse(value).success).toBe(true)
})

test.each([
  ['4.5.1921', '`1921-05-04` or `1921-04-05`'],
  ['5/4/1921', '`1921-04-05` or `1921-05-04`'],
  ['25.12.1921', '`1921-12-25`'],
  ['May 4, 1921', '`1921-05-04`'],
  ['4. Mai 1921', '`1921-05-04`'],
  ['1921-5-4', '`1921-05-04`'],
  ['1921-02-31', '`1921-02-28`'],
  ['1921/05/04', '`1921-05-04`'],
  ['1921-05-04 18:30', '`1921-05-04` or `1921-05-04T18:30`'],
  ['4. V. 1921', '`1921-05-04`'],
])('the message on %s has the date that is meant, and it is accepted', (value, meant) => {
  expect(dateSchema.safeParse(value).error?.issues[0]?.message).toBe(`a date in ISO 8601, ${meant}`)
  for (const [, date] of meant.matchAll(/`(.*?)`/g)) {
    expect(dateSchema.safeParse(date).success).toBe(true)
  }
})

test.each(['spring of 1921', 'unknown', '31.12.21', '32.13.1921'])(
  'the message on %s has examples',
  (value) => {
    expect(dateSchema.safeParse(value).error?.issues[0]?.message).toBe(
      'a date in ISO 8601, such as `1965-02-24` or `1965-02-24T18:30:00-05:00`',
    )
  },
)
