import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BibliographyEntry } from '../../../src/export/csl/bibliography-entry.ts'
import { toBibtex } from '../../../src/export/csl/bibtex.ts'
import { toCslJson } from '../../../src/export/csl/csl-json.ts'
import { toRis } from '../../../src/export/csl/ris.ts'
import type { SmallSite } from '../../write/make-site.ts'
import { listEntries, makeMemoSite } from './memo-site.ts'

let made: SmallSite
let entries: Array<BibliographyEntry>

beforeAll(async () => {
  made = await makeMemoSite()
  entries = listEntries(made)
})
afterAll(() => {
  made.remove()
})

const url = 'https://history.state.gov/historicaldocuments/frus1964-68v02/d162'
const address = 'https://example.org/frus1964-68v02/d162/'

test('the memo in BibTeX', () => {
  expect(toBibtex(entries)).toBe(`% Memoranda, 1.0, ${address}
@incollection{frus1964-68v02-d162,
  title     = {Memorandum of Telephone Conversation Between {Secretary of State Rusk} and the {Deputy Representative to the United Nations (Yost)}},
  booktitle = {Foreign Relations of the United States, 1964--1968, Volume {II}, {Vietnam, January--June 1965}},
  editor    = {Humphrey, David C. and Landa, Ronald D. and Smith, Louis J.},
  type      = {Document},
  chapter   = {162},
  pages     = {366--367},
  publisher = {Government Printing Office},
  address   = {Washington},
  year      = {1996},
  isbn      = {9780160451263},
  url       = {${url}},
  note      = {February 24, 1965}
}
`)
})

test('the memo in RIS', () => {
  expect(toRis(entries).split('\r\n')).toEqual([
    'TY  - CHAP',
    'TI  - Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost)',
    'T2  - Foreign Relations of the United States, 1964–1968, Volume II, Vietnam, January–June 1965',
    'T3  - Foreign Relations of the United States',
    'A2  - Humphrey, David C.',
    'A2  - Landa, Ronald D.',
    'A2  - Smith, Louis J.',
    'VL  - II',
    'SP  - 366',
    'EP  - 367',
    'PY  - 1996',
    'PB  - Government Printing Office',
    'CY  - Washington',
    'SN  - 9780160451263',
    `UR  - ${url}`,
    'N1  - Document 162; dated February 24, 1965, 6:30 p.m.',
    'DP  - Memoranda, 1.0',
    'ER  - ',
    '',
  ])
})

test('the memo in CSL-JSON', () => {
  expect(JSON.parse(toCslJson(entries))).toEqual([
    {
      id: 'frus1964-68v02-d162',
      type: 'chapter',
      title:
        'Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost)',
      'container-title':
        'Foreign Relations of the United States, 1964–1968, Volume II, Vietnam, January–June 1965',
      'collection-title': 'Foreign Relations of the United States',
      volume: 'II',
      'chapter-number': '162',
      page: '366-367',
      editor: [
        { family: 'Humphrey', given: 'David C.' },
        { family: 'Landa', given: 'Ronald D.' },
        { family: 'Smith', given: 'Louis J.' },
      ],
      publisher: 'Government Printing Office',
      'publisher-place': 'Washington',
      issued: { 'date-parts': [[1996]] },
      'original-date': { 'date-parts': [[1965, 2, 24]] },
      genre: 'memorandum of telephone conversation',
      archive: 'Department of State',
      archive_location: 'Rusk Files: Lot 72 D 192, Telephone Calls',
      ISBN: '9780160451263',
      language: 'en',
      URL: url,
      note: 'Document 162',
      custom: { edition: 'Memoranda', release: '1.0', address },
    },
  ])
})
