import type { Cited } from '../../../src/export/citation/cited.ts'
import type { Segment } from '../../../src/export/citation/segments.ts'
import type { Locator } from '../../../src/tree/locator.ts'

/** The memorandum, as its page cites it. */
export const memo: Cited = {
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

export const url = 'https://history.state.gov/historicaldocuments/frus1964-68v02/d162'

/** The Office's own example of a document without a printed number. */
export const general: Cited = {
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
export const korea: Cited = {
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
  pages: undefined,
}

/** An unpublished letter of an archive. */
export const letter: Cited = {
  volume: {
    title: 'Letters of a Harbor',
    repository: 'Municipal Archive',
    collection: 'Papers of the Berti Family',
  },
  title: 'Letter to Ada Marin',
  when: '1871-05-04',
  holding: {
    box: '3',
    folder: '12',
    collection: 'Papers of the Berti Family',
    repository: 'Municipal Archive',
    location: 'Trieste',
  },
}

/** Point 3 of the memorandum. */
export const point3: Locator = {
  steps: [
    { kind: 'paragraph', label: '1' },
    { kind: 'point', label: '3' },
  ],
  implied: true,
  pages: { first: '367', last: '367' },
}

/** The memorandum in a volume with other facts. */
export function inVolume(volume: Partial<Cited['volume']>, of: Cited = memo): Cited {
  return { ...of, volume: { ...of.volume, ...volume } }
}

/** Write a citation as text with asterisks around italics. */
export function toStarred(segments: ReadonlyArray<Segment>): string {
  return segments.map(({ type, value }) => (type === 'title' ? `*${value}*` : value)).join('')
}
