import { describe, expect, test } from 'vitest'
import { toEntries } from '../../../src/search/entries/entries.ts'
import {
  asksForEntries,
  listPlanWords,
  listQueryWords,
} from '../../../src/search/plan/list-words.ts'
import { toNames } from '../../../src/search/plan/names.ts'
import { maxMatching, toPlan } from '../../../src/search/plan/to-plan.ts'
import { fromText } from '../../../src/search/query/from-text.ts'
import type { QueryNode } from '../../../src/search/query/tree.ts'
import { toVocabulary } from '../../../src/search/vocabulary/vocabulary.ts'

const vocabulary = toVocabulary([
  ...['us', "us's", 'use', 'used'],
  ...['negotiate', 'negotiated', 'bomb', 'bombing', 'quiet', 'diplomacy', 'call', 'of', 'north'],
  ...['viet', 'nam', 'vietnam', 'drv', 'peking', 'peiping', '1200', '1', '200', 'men'],
])

const names = toNames([
  ['Peiping', 'Peking', 'Beijing'],
  ['Viet Nam', 'Vietnam'],
  ['North Viet Nam', 'North Vietnam', 'DRV'],
])

const entries = toEntries([
  { key: 'yost', kind: 'people', names: ['Yost, Charles W.'], texts: {} },
  { key: 'hanoi', kind: 'places', names: ['Hanoi', 'Hà Nội'], texts: {} },
])

function read(query: string): QueryNode {
  return fromText(query).tree ?? expect.fail()
}

const plan = (query: string, isWanted: (text: string) => boolean = () => true) =>
  toPlan(
    read(query),
    { vocabulary, names, entries },
    { isWanted: ({ words }) => isWanted(words.join(' ')) },
  )

/** What each term searches: ways to say it, in each the words at each place. */
function ways(query: string, isWanted?: (text: string) => boolean): Array<string> {
  const found: Array<string> = []
  const collect = (part: ReturnType<typeof plan>['plan']): void => {
    if (part.type === 'term')
      found.push(
        part.phrases.map((run) => run.map((words) => words.join('|')).join(' ')).join(' / '),
      )
    else if ('parts' in part) part.parts.forEach(collect)
    else if (part.type === 'none') collect(part.part)
  }
  collect(plan(query, isWanted).plan)
  return found
}

describe('the words of the index for a query', () => {
  test.each([
    ['a word has its forms', 'negotiation', ['negotiate|negotiated']],
    ['an abbreviation has its possessive alone', 'US', ["us|us's"]],
    ['the same letters are a word', 'us', ["us|us's|use|used"]],
    ['a quoted word is as it is spelled', '"negotiated"', ['negotiated']],
    ['a pattern has its words', 'bomb*', ['bomb|bombing']],
    ['a pattern in a phrase has its words', '"bom* of"', ['bomb|bombing of']],
    ['joined words are a phrase', 'quiet-diplomacy', ['quiet diplomacy']],
    ['a name has its other names', 'Beijing', ['beijing / peiping / peking']],
    ['a name of several words is one term', 'call Viet Nam', ['call', 'viet nam / vietnam']],
    ['the longest name is found', 'north viet nam', ['north viet nam / north vietnam / drv']],
    ['a name joined by a hyphen is one', 'Viet-Nam', ['viet nam / vietnam']],
    ['a quoted name is as it is spelled', '"Viet Nam"', ['viet nam']],
    ['a name is not made of quoted words', 'viet "nam"', ['viet', 'nam']],
    ['a name is not made of an excluded word', 'viet -nam', ['viet', 'nam']],
    ['a name is not made over an operator', 'viet OR nam', ['viet', 'nam']],
    ['an excluded name has its other names', '-peking', ['peking / peiping / beijing']],
    ['a number has a space', '1,200', ['1200 / 1 200']],
    ['a number has no space', '1 200 men', ['1 200 / 1200', 'men']],
    ['other numbers side by side are two', '366 1200', ['', '1200 / 1 200']],
    ['a word that is not in the index has none', 'zzyzxq', ['']],
  ])('%s: %s', (_, query, expected) => {
    expect(ways(query)).toEqual(expected)
  })

  test('a name is not searched for another that the reader left out', () => {
    expect(ways('Beijing', (text) => text !== 'peking')).toEqual(['beijing / peiping'])
    expect(ways('Beijing', () => false)).toEqual(['beijing'])
    expect(ways("peking's", () => false)).toEqual(["peking's"])
  })

  test('a pattern has no more words than can be searched, and that is said', () => {
    const many = toVocabulary(
      Array.from({ length: maxMatching + 50 }, (_, index) => `bomb${index}`),
    )
    const { plan, readings } = toPlan(
      read('bomb*'),
      { vocabulary: many, names, entries },
      { isWanted: () => true },
    )
    expect(listPlanWords(plan)).toHaveLength(maxMatching)
    expect(readings).toMatchObject([{ text: 'bomb*', cut: true }])
  })
})

describe('what is said of each term', () => {
  test.each([
    ['negotiate', [{ text: 'negotiate', forms: ['negotiated'] }]],
    ['"quiet diplomacy"~3', [{ text: '"quiet diplomacy"~3', forms: [] }]],
    [
      'Beijing',
      [
        {
          ...{ text: 'Beijing', names: ['Peiping', 'Peking'] },
          searched: ['Beijing', 'Peiping', 'Peking'],
        },
      ],
    ],
    ['quiet zzyzxq', [{ unknown: [] }, { text: 'zzyzxq', unknown: ['zzyzxq'] }]],
    ['"quiet zzyzxq call"', [{ unknown: ['zzyzxq'] }]],
    ['zzy*', [{ text: 'zzy*', unknown: ['zzy*'] }]],
    ['person:yost', [{ text: 'person:yost', unknown: [] }]],
    ['place:"Ha Noi"', [{ text: 'place:Ha Noi', unknown: [] }]],
    ['person:rusk call', [{ unknown: ['rusk'] }, { text: 'call', unknown: [] }]],
    ['in:notes kind:telegram date:1965', []],
  ])('of %s', (query, readings) => {
    expect(plan(query).readings).toMatchObject(readings)
    expect(plan(query).readings).toHaveLength(readings.length)
  })
})

test('fields ask for parts of a text, for what it is, and for entries', () => {
  expect(
    plan('in:notes speaker:"Mr. Jones" p:3..5 kind:telegram date:<1965 person:yost').plan,
  ).toEqual({
    type: 'all',
    parts: [
      { type: 'within', scopes: ['notes'] },
      { type: 'within', speaker: ['mr', 'jones'] },
      { type: 'within', pages: [{ from: '3', to: '5' }] },
      { type: 'about', fact: 'kind', words: ['telegram'] },
      { type: 'about', fact: 'date', days: { before: '1965' } },
      {
        ...{ type: 'mention', index: 0, keys: ['yost'] },
        named: { fact: 'person', words: ['yost'] },
      },
    ],
  })
})

test('the words of a query are loaded, and not the values of its fields', () => {
  const tree = read('Bomb* "quiet call" (a OR -b) person:yost in:notes quiet')
  expect(listQueryWords(tree)).toEqual(['bomb*', 'quiet', 'call', 'a', 'b'])
})

test.each([
  ['quiet person:yost', true],
  ['quiet OR -place:hanoi', true],
  ['term:fog', true],
  ['quiet in:notes "person yost"', false],
])('%s asks for entries: %s', (query, asks) => {
  expect(asksForEntries(read(query))).toBe(asks)
})

test('the words of a plan are each asked for once', () => {
  expect(listPlanWords(plan('quiet -(call OR quiet) person:yost in:notes').plan)).toEqual([
    'quiet',
    'call',
  ])
})

describe('names', () => {
  test('of one thing in several groups are joined', () => {
    const joined = toNames([
      ['Peking', 'Peiping'],
      ['Peking', 'Beijing'],
      ['Peking', 'PEKING'],
    ])
    expect(joined.find(['peking'])?.map(({ text }) => text)).toEqual([
      'Peking',
      'Peiping',
      'Beijing',
    ])
    expect(joined.find(['beijing'])?.map(({ text }) => text)).toEqual(['Peking', 'Beijing'])
  })

  test('that are none are not found', () => {
    expect(names.find(['hanoi'])).toBeUndefined()
    expect(names.find([])).toBeUndefined()
    expect(toNames([]).longest).toBe(0)
    expect(names.longest).toBe(3)
  })
})
