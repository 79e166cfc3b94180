import { describe, expect, test } from 'vitest'
import { fromText } from '../../src/search/query/from-text.ts'
import { search } from '../../src/search/search.ts'
import { makeUnits } from './match/make-text.ts'
import { type IndexText, makeIndex } from './make-index.ts'

const texts: ReadonlyArray<IndexText> = [
  {
    about: { id: 'd1', facts: { kind: ['Telegram'] }, date: '1965-02-24' },
    units: makeUnits(
      ['title', 'Telegram'],
      ['p1', 'Infiltration into Laos; he said they infiltrated. Quiet diplomacy.'],
      ['p2', 'infiltrators'],
    ),
  },
  {
    about: { id: 'd2', facts: { kind: ['Letter'] }, date: '1965-03-01' },
    units: makeUnits(['p1', 'Laos and Burma. Diplomacy, quiet. Laos, Laos.']),
  },
  {
    volume: 'v2',
    about: { id: 'd9', facts: { kind: ['Letter'] } },
    units: makeUnits(['p1', 'The SYG called Peking; Mr. Yost.', { mentions: [['yost', 5, 5]] }]),
  },
  {
    volume: 'v2',
    about: { id: 'd10', facts: { kind: ['Letter'] } },
    units: makeUnits(['p1', 'The Secretary-General’s call on Peiping; the Secretary General.']),
  },
]

const parts = {
  names: [
    ['Secretary-General', 'SYG'],
    ['Peiping', 'Peking', 'Beijing'],
  ],
  entries: [{ key: 'yost', kind: 'people' as const, names: ['Charles Yost'] }],
}

const volumes = new Map([
  ['v1', 'Indochina'],
  ['v2', 'China'],
])

const read = (query: string) => fromText(query).tree ?? expect.fail()

/** Ids of the documents that answer, in the order of the edition. */
async function list(query: string, isWanted = () => true): Promise<Array<string>> {
  const answer = await search(read(query), makeIndex(texts, parts), { isWanted }, volumes)
  return answer.found.map(({ place }) => answer.texts[place]?.id ?? '')
}

describe('a search finds the documents that have', () => {
  test.each([
    ['its word', 'Burma', ['d2']],
    ['a form of it', 'infiltrate', ['d1']],
    ['all its words, wherever they are', 'Laos diplomacy', ['d1', 'd2']],
    ['its phrase in this order', '"quiet diplomacy"', ['d1']],
    ['its word, but not the excluded one', 'Laos -Burma', ['d1']],
    ['any of its words', 'Burma OR Peking', ['d2', 'd9', 'd10']],
    ['any of the names of a thing', 'Beijing', ['d9', 'd10']],
    ['a mention', 'person:yost', ['d9']],
    ['a fact', 'kind:letter date:1965', ['d2']],
    ['its volume, by id or name', 'vol:v1 OR vol:china', ['d1', 'd2', 'd9', 'd10']],
    ['no word of its query', 'Hanoi', []],
  ])('%s: %s', async (_, query, found) => {
    expect(await list(query)).toEqual(found)
  })

  test('one name as it is spelled, if the reader wants no other', async () => {
    expect(await list('Peking', () => false)).toEqual(['d9'])
  })
})

test('an answer says what was searched, and how many texts have each term', async () => {
  const choices = { isWanted: () => true }
  const answer = await search(read('infiltrate OR laos'), makeIndex(texts), choices, volumes)
  expect(answer.planned.readings).toMatchObject([
    { text: 'infiltrate', forms: ['infiltration', 'infiltrated', 'infiltrators'] },
    { text: 'laos' },
  ])
  expect(answer.counts).toEqual([1, 2])
  expect(answer.found[0]).toMatchObject({
    place: 0,
    passages: [
      { unit: 1, matches: [{ term: 0 }, { term: 1 }, { term: 0 }] },
      { unit: 2, matches: [{ term: 0 }] },
    ],
  })
})

test('only what a query needs is loaded', async () => {
  const fail = () => Promise.reject(new Error('loaded'))
  const choices = { isWanted: () => true }
  const withoutWords = { ...makeIndex(texts), candidates: fail, entries: fail }
  expect((await search(read('kind:telegram'), withoutWords, choices, volumes)).found).toHaveLength(
    1,
  )
  const withoutEntries = { ...makeIndex(texts), entries: fail }
  expect((await search(read('Burma'), withoutEntries, choices, volumes)).found).toHaveLength(1)
})

test.each(['texts', 'candidates', 'vocabulary', 'names', 'entries'])(
  'where %s do not load, the search says so',
  async (part) => {
    const fail = () => Promise.reject(new Error(`${part} did not load`))
    const searching = search(
      read('person:yost call'),
      { ...makeIndex(texts, parts), [part]: fail },
      { isWanted: () => true },
      volumes,
    )
    await expect(searching).rejects.toThrow(`${part} did not load`)
  },
)
