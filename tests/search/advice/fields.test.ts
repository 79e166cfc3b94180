import { describe, expect, test } from 'vitest'
import { chapterKind } from '../../../src/search/filters.ts'
import { fromText } from '../../../src/search/query/from-text.ts'
import { toText } from '../../../src/search/query/to-text.ts'
import { search } from '../../../src/search/search.ts'
import { type IndexText, makeIndex } from '../make-index.ts'
import { makeUnits } from '../match/make-text.ts'

const texts: ReadonlyArray<IndexText> = [
  {
    about: {
      ...{ number: '1', from: ['Embassy in Vietnam'], to: ['Mr. Rusk'] },
      facts: { kind: ['Telegram'], place: ['Saigon'] },
    },
    units: makeUnits(['p1', 'Peking and Hanoi.', { speaker: 'Jones', mentions: [['p', 0, 0]] }]),
  },
  {
    about: {
      ...{ number: '7', from: ['Special Assistant (Bundy)'] },
      facts: { kind: ['Letter'], person: ['Yost, Charles W.'] },
    },
    units: makeUnits(['p1', 'Peking’s Hanoi and North Vietnam’s Saigon.']),
  },
  { about: { facts: { kind: [chapterKind] } }, units: makeUnits(['p1', 'Hanoi.']) },
]

const index = makeIndex(texts, {
  names: [
    ['Peiping', 'Peking'],
    ['North Vietnam', 'DRV'],
  ],
  entries: [
    { key: 'p', kind: 'places', names: ['Peking'] },
    { key: 'y', kind: 'people', names: ['Charles W. Yost'] },
    { key: 'a', kind: 'terms', names: ['AA'] },
  ],
})

const volumes = new Map([['v1', 'Foreign Relations, Volume II']])

const ask = (query: string) =>
  search(fromText(query).tree ?? expect.fail(), index, { isWanted: () => true }, volumes)

describe('a value that no text has is said, with queries for what there is', () => {
  test.each([
    ['kind:xyz', ['xyz: kind:Telegram, kind:Letter, kind:"Text of a chapter"']],
    ['kind:telegrams kind:letters', []],
    [
      'kind:letter,cable',
      ['cable: kind:letter,Telegram, kind:letter,Letter, kind:"letter,Text of a chapter"'],
    ],
    [
      'Hanoi -kind:"telegram message"',
      [
        'telegram message: Hanoi -kind:Telegram, Hanoi -kind:Letter, Hanoi -kind:"Text of a chapter"',
      ],
    ],
    ['doc:999', ['999: doc:7']],
    ['doc:>5 vol:2', []],
    ['vol:3', ['3: vol:"Foreign Relations, Volume II"']],
    ['from:Saigon', ['Saigon: from:"Embassy in Vietnam", from:"Special Assistant (Bundy)"']],
    ['from:"McGeorge Bundy" or', ['McGeorge Bundy: from:"Special Assistant (Bundy)" or']],
    ['to:russk', ['russk: to:"Mr. Rusk"']],
    ['speaker:rusk', ['rusk: speaker:jones']],
    ['person:yest', ['yest: person:"Yost, Charles W."']],
    ['place:pekin', ['pekin: place:Peking']],
    ['place:saigon place:peking person:yost', []],
    ['term:aa', []],
    ['p:5', ['5: ']],
    ['date:1965', ['1965: ']],
  ])('%s: %j', async (query, said) => {
    const { absent } = await ask(query)
    expect(
      absent.map(
        ({ value, offers }) => `${value}: ${offers.map(({ tree }) => toText(tree)).join(', ')}`,
      ),
    ).toEqual(said)
  })

  test('and whether what there is is all, or like it', async () => {
    const said = async (query: string) =>
      (await ask(query)).absent.map(({ isAlike, isAll }) => [isAlike, isAll])
    expect(await said('kind:xyz')).toEqual([[false, true]])
    expect(await said('from:bundi')).toEqual([[true, false]])
    expect(await said('p:5')).toEqual([[false, true]])
  })
})

describe('a field for what texts mark finds', () => {
  const list = async (query: string) => (await ask(query)).found.map(({ place }) => place)

  test('where the text marks it, and what its facts name', async () => {
    expect(await list('place:peking')).toEqual([0])
    expect(await list('place:saigon')).toEqual([0])
    expect(await list('person:"charles yost"')).toEqual([1])
    expect(await list('term:aa')).toEqual([])
  })

  test('and says how many documents have its words, without sections', async () => {
    const { marked } = await ask('place:hanoi -term:"North Vietnam\'s" person:yost')
    expect(marked.map(({ tree, documents }) => [toText(tree), documents])).toEqual([
      ['hanoi', 2],
      ["north vietnam's", 1],
      ['yost', 0],
    ])
  })
})

describe('possessives of a name, which it does not find, are said', () => {
  test.each([
    ['Peiping', [{ name: 'Peiping', texts: ["Peking's"], documents: 1 }]],
    ['DRV', [{ name: 'DRV', texts: ["North Vietnam's"], documents: 1 }]],
    ['Hanoi', []],
    ["Peking's", []],
    ['"Peking"', []],
  ])('of %s: %j', async (query, possessives) => {
    expect((await ask(query)).possessives).toEqual(possessives)
  })
})
