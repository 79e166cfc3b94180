import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileInputs } from '../../src/cli/hostile.ts'
import { fromAddress } from '../../src/go-to/from-address.ts'
import { writePlace } from '../../src/tree/locator-words.ts'
import { expectLinear, factor } from '../linear.ts'
import { english } from '../../src/words/en/index.ts'

const volume = 'frus1964-68v02'

/** Parse places, with their units in words. */
const read = (text: string, here?: string) =>
  fromAddress(text, here).map(({ unit, ...rest }) => ({
    ...rest,
    ...(unit && { unit: writePlace({ steps: unit }, 'running', english.places) }),
  }))

/** A text without the characters that are ignored. */
const fold = (text: string) => text.replaceAll('*', '').replace(/\s+/g, '').toLowerCase()

const chicago =
  '“Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost),” February 24, 1965, in *Foreign Relations of the United States, 1964–1968*, vol. 2, *Vietnam, January–June 1965*, ed. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington, DC: Government Printing Office, 1996), doc. 162'
const office =
  'Foreign Relations of the United States, 1964–1968, Volume II, Vietnam, January–June 1965, eds. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington: Government Printing Office, 1996)'
const host = 'https://history.state.gov/historicaldocuments'

describe('the name of a place is parsed', () => {
  test.each([
    ['d162', { document: 'd162' }],
    ['D162', { document: 'd162' }],
    ['Document 162', { document: 'd162' }],
    ['doc. 162.', { document: 'd162' }],
    ['no. 162', { document: 'd162' }],
    ['see Document 162', { document: 'd162' }],
    ['p. 367', { page: '367' }],
    ['p.367', { page: '367' }],
    ['pp. 366–367', { page: '366', pages: { first: '366', last: '367' } }],
    ['pp. 366–67', { page: '366', pages: { first: '366', last: '367' } }],
    ['Page 367', { page: '367' }],
    ['pg_367', { page: '367' }],
    ['p. 366n', { page: '366' }],
    ['p. XV', { page: 'XV' }],
    ['162 n. 1', { document: 'd162', unit: 'note 1' }],
    ['162n1', { document: 'd162', unit: 'note 1' }],
    ['162, note 1', { document: 'd162', unit: 'note 1' }],
    ['d162fn1', { document: 'd162', unit: 'note 1' }],
    ['footnote 1 to Document 162', { document: 'd162', unit: 'note 1' }],
    ['p. 366, n. 1', { page: '366', unit: 'note 1' }],
    ['note 1', { unit: 'note 1' }],
    ['point 3', { unit: 'point 3' }],
    ['pt. 3', { unit: 'point 3' }],
    ['point 3(a)', { unit: 'point 3(a)' }],
    ['point 3 (A)', { unit: 'point 3(A)' }],
    ['point (b)', { unit: 'point b' }],
    ['162 point 3', { document: 'd162', unit: 'point 3' }],
    ['162, point 3(a)', { document: 'd162', unit: 'point 3(a)' }],
    ['Document 162, point 3, p. 367', { document: 'd162', unit: 'point 3', page: '367' }],
    ['point 3 of document 162', { document: 'd162', unit: 'point 3' }],
    ['point 3 of paragraph 2', { unit: 'paragraph 2, point 3' }],
    ['paragraph 4, list 2, point 3', { unit: 'paragraph 4, list 2, point 3' }],
    ['paragraph 2, point 1, item 2', { unit: 'paragraph 2, point 1, item 2' }],
    ['162, paragraph 1, table 2, row 3', { document: 'd162', unit: 'paragraph 1, table 2, row 3' }],
    ['after the points', { unit: 'after the points' }],
    ['¶ 2', { unit: 'paragraph 2' }],
    ['¶2', { unit: 'paragraph 2' }],
    ['paragraph 2', { unit: 'paragraph 2' }],
    ['162, p. 367', { document: 'd162', page: '367' }],
    ['#p1.3', { fragment: 'p1.3' }],
    ['p1.3', { fragment: 'p1.3' }],
    ['d162#p1.3', { document: 'd162', fragment: 'p1.3' }],
    ['d162/#p1.3', { document: 'd162', fragment: 'p1.3' }],
  ])('%s', (text, requested) => {
    expect(read(text)).toEqual([{ ...requested, certain: true }])
  })
})

describe('an address or a citation is parsed', () => {
  test.each([
    ['frus1964-68v02', {}],
    ['FRUS1964-68v02/d162', { document: 'd162' }],
    ['/frus1964-68v02/d162/#p1.3', { document: 'd162', fragment: 'p1.3' }],
    [`${host}/frus1964-68v02/d162`, { document: 'd162' }],
    [`${host}/frus1964-68v02/d162#pg_367`, { document: 'd162', fragment: 'pg_367' }],
    [`${host}/frus1964-68v02/pg_366`, { page: '366' }],
    [`${host}/frus1964-68v02/d162fn1`, { document: 'd162', unit: 'note 1' }],
    [`${host}/frus1964-68v02/ch2`, { document: 'ch2' }],
    ['https://example.org/frus1964-68v02/pages/#pg_367', { page: '367' }],
    [
      'http://localhost:4321/frus1964-68v02/d162/#p1.3:~:text=the%20north',
      { document: 'd162', fragment: 'p1.3:~:text=the%20north' },
    ],
    [
      '(see http://localhost:4321/frus1964-68v02/d162/#p1.3).',
      { document: 'd162', fragment: 'p1.3' },
    ],
    [`${chicago}, point 3, p. 367.`, { document: 'd162', unit: 'point 3', page: '367' }],
    [
      `${chicago}, point 3, p. 367, ${host}/frus1964-68v02/d162.`,
      { document: 'd162', unit: 'point 3', page: '367' },
    ],
    [`${office}, Document 162.`, { document: 'd162' }],
    [
      `${office}, Document 162, paragraph 1, after the points, p. 367.`,
      { document: 'd162', unit: 'paragraph 1, after the points', page: '367' },
    ],
    [`${office}, 366–367.`, { page: '366', pages: { first: '366', last: '367' } }],
    [office, {}],
    ['*FRUS*, 1964–1968, vol. II, Document 162', { document: 'd162' }],
    ['FRUS 1964-68, vol. 2, doc. 162', { document: 'd162' }],
    [
      '“Memorandum of Telephone Conversation,” *Foreign Relations of the United States, 1964–1968*, vol. 2, doc. 162, point 3, p. 367.',
      { document: 'd162', unit: 'point 3', page: '367' },
    ],
  ])('%s', (text, requested) => {
    expect(read(text)).toEqual([{ volume, ...requested, certain: true }])
  })

  test.each([
    ['Foreign Relations, 1952–1954, Volume XII, Part 2, Document 3', 'frus1952-54v12p2', 'd3'],
    ['Foreign Relations, 1955–1957, Vietnam, Volume I, Document 9', 'frus1955-57v01', 'd9'],
    ['Foreign Relations, 1969–1976, vol. E–5, doc. 12', 'frus1969-76ve05', 'd12'],
    ['vol. I, doc. 427', 'frus1964-68v01', 'd427'],
  ])('of another volume: %s', (text, other, document) => {
    expect(fromAddress(text, volume)).toEqual([{ volume: other, document, certain: true }])
  })
})

test('a number may be a document, a page or a word', () => {
  expect(fromAddress(' 162 ')).toEqual([
    { document: 'd162', certain: false },
    { page: '162', certain: false },
  ])
})

test.each([
  '',
  'quiet diplomacy',
  '"Document 162"',
  'point of order',
  'documents of 1965',
  'February 24, 1965',
  'pill',
  'page ill',
  '162nd',
  'note on Burma',
  'volume of trade',
  'volume 2 of the papers',
  'https://example.org/',
  '§ 3',
])('%j is words to search for', (text) => {
  expect(fromAddress(text, volume)).toEqual([])
})

describe('any text has an answer', () => {
  const piece = fc.constantFrom(
    ...[
      'frus',
      '1964-68',
      'v02',
      '/',
      'd162',
      '#',
      'p.',
      ' 367',
      'n',
      ' 1',
      ', ',
      '–',
      'vol. ',
      'II',
    ],
    ...['point ', '(a)', ' (', '¶', ' of ', 'document ', '1964–1968', 'https://', '\n', '*', '💬'],
  )
  test('composed of parts of names', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('')
        for (const requested of fromAddress(text, volume)) {
          const { page = '', document = 'd', fragment = '' } = requested
          for (const part of [page, document.slice(1), fragment]) {
            expect(fold(text)).toContain(fold(part))
          }
        }
      }),
    )
  })

  const read = (text: string) => fromAddress(text, volume)
  const length = 100_000
  const long = hostileInputs(length * factor)

  test.each(Object.entries(hostileInputs(length)))('%s, in linear time', (name, text) => {
    expectLinear(read, text, long[name] ?? '')
  })

  test.each(['1964 ', '1964–1968 vol ', 'doc. 1 ', 'p. 1 ', ' ', 'point 1 (a) ', '), 1 '])(
    '%j, again and again, in linear time',
    (text) => {
      expectLinear(read, text.repeat(length / 8), text.repeat((length / 8) * factor))
    },
  )
})
