import { describe, expect, test } from 'vitest'
import type { ListedDocument } from '../../src/edition/display/lists.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { toLocators } from '../tree/locators.ts'
import { toEdition } from './edition.ts'

/** A book with numbered documents, papers of an archive, and a book in Chinese. */
const volumes = [
  {
    id: 'letters',
    name: 'Letters of a Harbor',
    title: 'Letters of a Harbor',
    url: 'https://press.example/harbor',
    documentUrl: 'https://press.example/harbor/{document}.html',
  },
  {
    id: 'papers',
    name: 'Papers',
    title: 'Papers',
    archives: ['Papers of the Berti Family', 'Municipal Archive'],
  },
  { id: 'gangkou', name: '港口信件', title: '港口信件' },
]

const documents: Readonly<Record<string, ReadonlyArray<ListedDocument>>> = {
  letters: [
    {
      id: '1793-09-12-simcoe',
      number: '12',
      title: 'To Simcoe',
      pages: { first: '30', last: '31' },
    },
    { id: '1793-10-01-simcoe', number: '13', title: 'To Simcoe', when: '1793-10-01' },
  ],
  papers: [
    {
      id: 'to-ada',
      title: 'Letter to Ada Marin',
      when: '1871-05-04',
      shelf: { box: '3', folder: '12' },
    },
    {
      id: 'to-ada-2',
      title: 'Letter to Ada Marin',
      when: '1871-06-01',
      shelf: { box: '3', folder: '12' },
    },
    {
      id: 'report',
      title: 'Report on Document 12 of the Board',
      shelf: { referenceCode: 'TS 3/12' },
    },
    { id: 'minutes', title: 'Minutes', when: '1872-01-02', shelf: { box: 'Karton 12' } },
  ],
  gangkou: [{ id: 'x1', number: '1', title: '致港务局' }],
}

const places = toLocators([
  ['p1', '@'],
  ['p2', '@'],
  ['p2.3', '!@'],
  ['fn3', '@'],
])

/** For each citation its words, and the addresses of its offers: those not requested in brackets. */
async function resolve(text: string): Promise<Array<Array<string>>> {
  const edition = {
    ...toEdition([]),
    volumes: () => Promise.resolve(volumes),
    documents: (id: string) => Promise.resolve(documents[id] ?? []),
    places: () => Promise.resolve(places),
  }
  const { citations } = await resolveText(text, {}, edition)
  return citations.map(({ start, end, answers }) => [
    text.slice(start, end),
    ...answers.flatMap(({ offers }) =>
      offers.map(({ href, is }) => (is === 'requested' ? href : `(${href})`)),
    ),
  ])
}

describe('the whole text is one citation', () => {
  test.each<[text: string, ...offers: Array<string>]>([
    // Papers of an archive: title, date, box and folder, collection.
    [
      'Letter to Ada Marin, May 4, 1871, box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste.',
      'papers/to-ada/',
    ],
    [
      'Letter to Ada Marin, June 1, 1871, paragraph 2, box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste.',
      'papers/to-ada-2/#p2',
    ],
    [
      'Letter to Ada Marin, 4 May 1871, Papers of the Berti Family, https://example.org/editions/papers/to-ada/#p2',
      'papers/to-ada/#p2',
    ],
    ['Municipal Archive, Trieste, Karton 12', 'papers/minutes/'],
    [
      'Papers of the Berti Family, box 3, folder 12, Municipal Archive',
      'papers/to-ada/',
      'papers/to-ada-2/',
    ],
    ['Municipal Archive, TS 3/12', 'papers/report/'],
    ['TS 3/12', 'papers/report/'],
    ['Report on Document 12 of the Board, TS 3/12, Papers, Municipal Archive.', 'papers/report/'],
    ['“Minutes,” January 2, 1872, Papers of the Berti Family.', 'papers/minutes/'],
    // A book: title, number, pages.
    [
      '“To Simcoe,” in Letters of a Harbor (Harbor Press, 1921), doc. 12.',
      'letters/1793-09-12-simcoe/',
    ],
    ['“To Simcoe,” October 1, 1793, in Letters of a Harbor.', 'letters/1793-10-01-simcoe/'],
    ['Letters of a Harbor, doc. 12, n. 3', 'letters/1793-09-12-simcoe/#fn3'],
    ['Letters of a Harbor, 30–31', 'letters/1793-09-12-simcoe/'],
    ['document 12, Letters of a Harbor', 'letters/1793-09-12-simcoe/'],
    ['*Letters of a Harbor*', 'letters/'],
    [
      '@misc{x, title = {Letter to Ada Marin}, howpublished = {Papers of the Berti Family}, date = {1871-05-04}}',
      'papers/to-ada/',
      'papers/to-ada-2/',
    ],
    // Addresses, here and at the publisher.
    ['https://example.org/editions/letters/1793-09-12-simcoe/#p2', 'letters/1793-09-12-simcoe/#p2'],
    ['https://press.example/harbor/1793-09-12-simcoe.html', 'letters/1793-09-12-simcoe/'],
    ['http://press.example/harbor/', 'letters/'],
    ['https://press.example/search?q=lamp', 'search/?q=lamp'],
    ['letters/1793-09-12-simcoe', 'letters/1793-09-12-simcoe/'],
    ['papers/to-ada#p2.3', 'papers/to-ada/#p2.3'],
    // Other scripts.
    ['港口信件，doc. 1', 'gangkou/x1/'],
  ])('%s', async (text, ...offers) => {
    expect(await resolve(text)).toEqual([[text.replace(/[.]$/, ''), ...offers]])
  })
})

test('of several citations, each names its own document', async () => {
  const text =
    'See Letter to Ada Marin, May 4, 1871, box 3, Papers of the Berti Family; Minutes, January 2, 1872, Municipal Archive; and Letters of a Harbor, docs. 12 and 13.'
  expect(await resolve(text)).toEqual([
    ['Letter to Ada Marin, May 4, 1871, box 3, Papers of the Berti Family', 'papers/to-ada/'],
    ['Minutes, January 2, 1872, Municipal Archive', 'papers/minutes/'],
    [
      'Letters of a Harbor, docs. 12 and 13',
      'letters/1793-09-12-simcoe/',
      'letters/1793-10-01-simcoe/',
    ],
  ])
})

test.each([
  'the harbor, its letters and papers, p. 3',
  'Other Papers, box 3, folder 12',
  'https://example.org/other/to-ada/',
  'https://example.com/search?q=lamp',
])('%s names nothing', async (text) => {
  expect(await resolve(text)).toEqual([])
})

test('a citation of a series that the edition does not have is not held, and no address is made up', async () => {
  expect(await resolve('FRUS, 1964–1968, vol. II, doc. 162')).toEqual([
    ['FRUS, 1964–1968, vol. II, doc. 162'],
  ])
})
