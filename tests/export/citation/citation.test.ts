import { describe, expect, test } from 'vitest'
import { toChicagoNote, toChicagoShortNote } from '../../../src/export/citation/chicago.ts'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { toOfficeCitation } from '../../../src/export/citation/office.ts'
import {
  type Segment,
  toCitationHtml,
  toCitationText,
} from '../../../src/export/citation/segments.ts'
import type { Locator } from '../../../src/tree/locator.ts'

const memo: Cited = {
  volume: {
    series: 'Foreign Relations of the United States',
    subseries: '1964–1968',
    number: 'II',
    title: 'Vietnam, January–June 1965',
    editors: [
      { given: 'David C.', family: 'Humphrey' },
      { given: 'Ronald D.', family: 'Landa' },
      { given: 'Louis J.', family: 'Smith' },
    ],
    generalEditor: { given: 'Glenn W.', family: 'LaFantasie' },
    publisher: 'United States Government Printing Office',
    place: 'Washington',
    year: 1996,
    documents: 351,
    url: 'https://history.state.gov/historicaldocuments/frus1964-68v02',
    rights: 'Public domain',
    source: 'Title page',
  },
  number: '162',
  title:
    'Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost)',
  when: '1965-02-24T18:30:00-05:00',
  pages: { first: '366', last: '367' },
}
const url = 'https://history.state.gov/historicaldocuments/frus1964-68v02/d162'
const locator: Locator = {
  steps: [
    { kind: 'paragraph', label: '1' },
    { kind: 'point', label: '3' },
  ],
  implied: true,
  pages: { first: '367', last: '367' },
}

/** The Office's own example of a document without a printed number. */
const general: Cited = {
  ...memo,
  volume: {
    ...memo.volume,
    subseries: '1952–1954',
    number: 'I, Part 1',
    title: 'General: Economic and Political Matters',
    editors: [
      { given: 'David M.', family: 'Baehler' },
      { given: 'Herbert A.', family: 'Fine' },
      { given: 'Ralph R.', family: 'Goodwin' },
      { given: 'N. Stephen', family: 'Kane' },
      { given: 'Ronald D.', family: 'Landa' },
      { given: 'Lisle A.', family: 'Rose' },
      { given: 'William F.', family: 'Sanford', suffix: 'Jr.' },
      { given: 'Ilana M.', family: 'Stern' },
    ],
    year: 1983,
  },
  number: '221',
  pages: { first: '798', last: '800' },
}

/** The Office's own example of a document with one. */
const korea: Cited = {
  ...memo,
  volume: {
    ...memo.volume,
    subseries: '1969–1976',
    number: 'XIX, Part 1',
    title: 'Korea, 1969–1972',
    editors: [
      { given: 'Daniel J.', family: 'Lawler' },
      { given: 'Erin R.', family: 'Mahan' },
    ],
    publisher: 'Government Printing Office',
    place: 'Washington, D.C.',
    year: 2010,
  },
  number: '75',
}

/** Write a citation as text with asterisks around italics. */
function toStarred(segments: Array<Segment>): string {
  return segments.map(({ type, value }) => (type === 'title' ? `*${value}*` : value)).join('')
}

describe('the form that the Office of the Historian asks for', () => {
  const form =
    '*Foreign Relations of the United States*, 1964–1968, Volume II, Vietnam, January–June 1965, eds. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington: Government Printing Office, 1996), Document 162'

  test('a document, with its address, and an exact place in it', () => {
    expect(toStarred(toOfficeCitation(memo))).toBe(`${form}.`)
    expect(toStarred(toOfficeCitation({ ...memo, url }))).toBe(`${form}, ${url}.`)
    expect(toStarred(toOfficeCitation({ ...memo, locator }))).toBe(`${form}, point 3, p. 367.`)
  })

  test('its own example of a document number', () => {
    expect(toStarred(toOfficeCitation(korea))).toBe(
      '*Foreign Relations of the United States*, 1969–1976, Volume XIX, Part 1, Korea, 1969–1972, eds. Daniel J. Lawler and Erin R. Mahan (Washington: Government Printing Office, 2010), Document 75.',
    )
  })

  test('its own example of pages, for a volume without document numbers', () => {
    expect(toStarred(toOfficeCitation(general))).toBe(
      '*Foreign Relations of the United States*, 1952–1954, General: Economic and Political Matters, Volume I, Part 1, eds. David M. Baehler, Herbert A. Fine, Ralph R. Goodwin, N. Stephen Kane, Ronald D. Landa, Lisle A. Rose, William F. Sanford, Jr., and Ilana M. Stern (Washington: Government Printing Office, 1983), 798–800.',
    )
    expect(toCitationText(toOfficeCitation({ ...general, pages: undefined }))).toMatch(
      /, Document 221\.$/,
    )
  })

  test('one editor, or none', () => {
    const [editor] = korea.volume.editors ?? []
    const editors = editor === undefined ? [] : [editor]
    expect(
      toStarred(toOfficeCitation({ ...korea, volume: { ...korea.volume, editors } })),
    ).toContain('Korea, 1969–1972, ed. Daniel J. Lawler (Washington')
    expect(
      toStarred(toOfficeCitation({ ...korea, volume: { ...korea.volume, editors: [] } })),
    ).toContain('Korea, 1969–1972 (Washington')
  })
})

describe('a Chicago note', () => {
  const form =
    '“Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost),” February 24, 1965, in *Foreign Relations of the United States, 1964–1968*, vol. 2, *Vietnam, January–June 1965*, ed. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington, DC: Government Printing Office, 1996), doc. 162'

  test('a document, and an exact place in it', () => {
    expect(toStarred(toChicagoNote({ ...memo, url }))).toBe(`${form}, ${url}.`)
    expect(toStarred(toChicagoNote({ ...memo, url, locator }))).toBe(
      `${form}, point 3, p. 367, ${url}.`,
    )
  })

  test('a document without number, date or editors is cited without them', () => {
    const volume = { ...general.volume, title: memo.volume.title, year: 1996, editors: [] }
    expect(
      toStarred(toChicagoNote({ ...general, volume, title: 'What “Aid”?', when: undefined })),
    ).toBe(
      '“What ‘Aid’?” in *Foreign Relations of the United States, 1952–1954*, vol. 1, pt. 1, *Vietnam, January–June 1965* (Washington, DC: Government Printing Office, 1996), 798–800.',
    )
    expect(toStarred(toChicagoNote({ ...memo, number: undefined }))).toMatch(/1996\)\.$/)
  })

  test('a suffix follows the name without a comma', () => {
    expect(toStarred(toChicagoNote(general))).toContain('William F. Sanford Jr., and Ilana')
  })

  test('the date is as exact as it is known', () => {
    expect(toStarred(toChicagoNote({ ...memo, when: '1965-02' }))).toContain('” February 1965, in')
    expect(toStarred(toChicagoNote({ ...memo, when: '1965' }))).toContain('” 1965, in')
  })

  test.each([
    ['IV', 'vol. 4'],
    ['XXIX, Part 2', 'vol. 29, pt. 2'],
    ['XL', 'vol. 40'],
    ['E–5, Part 1', 'vol. E–5, pt. 1'],
  ])('volume %s is %s', (number, expected) => {
    const volume = { ...memo.volume, number }
    expect(toCitationText(toChicagoNote({ ...memo, volume }))).toContain(`, ${expected}, Vietnam`)
  })

  test('a later note is short', () => {
    expect(toStarred(toChicagoShortNote({ ...memo, locator }))).toBe(
      '“Memorandum of Telephone Conversation,” *Foreign Relations of the United States, 1964–1968*, vol. 2, doc. 162, point 3, p. 367.',
    )
  })
})

describe('a citation is written', () => {
  const segments: Array<Segment> = [
    { type: 'title', value: 'War & <Peace>' },
    { type: 'pinpoint', value: '' },
    { type: 'text', value: '.' },
  ]

  test('as text', () => {
    expect(toCitationText(segments)).toBe('War & <Peace>.')
  })

  test('as HTML, with the place where a pinpoint belongs', () => {
    expect(toCitationHtml(segments)).toBe(
      '<cite>War &amp; &lt;Peace></cite><span data-pinpoint></span>.',
    )
  })
})
