import { describe, expect, test } from 'vitest'
import { fromText } from '../../src/search/query/from-text.ts'
import { english } from '../../src/words/en/index.ts'
import { queryFeatures, type Sampled, toQuerySamples } from '../../src/write/query-samples.ts'

const facts = { kind: 'Letter', people: ['Marin, Ada'], places: ['North Mole'] }

const letters: Sampled = {
  register: { terms: [] },
  documents: [
    { title: 'Note', volume: 'v1', facts: { kind: 'Paper', people: [], places: [] } },
    {
      ...{ title: 'Letter From the Harbor Keeper to Mayor Marin', volume: 'v2', facts },
      ...{ number: '12', when: '1921-05-04', pages: { first: 'xii', last: 'xiii' } },
    },
    { title: 'Telegram on Lamps', volume: 'v2', facts },
  ],
}

test('samples are made from the headings and facts of an edition', () => {
  expect(toQuerySamples(letters)).toEqual({
    ...{ words: 'letter harbor', phrase: '"harbor keeper"', not: 'letter -telegram' },
    ...{ or: 'letter (harbor OR telegram)', wildcard: 'lett*', near: '"letter keeper"~9' },
    ...{ in: 'letter in:title', person: 'person:Marin', place: 'place:North', kind: 'kind:letter' },
    ...{ from: 'from:"Harbor Keeper"', to: 'to:"Mayor Marin"', date: 'date:1921-05' },
    ...{ doc: 'doc:12', p: 'p:xii', vol: 'vol:v2' },
  })
})

test('an edition without anything has none', () => {
  expect(toQuerySamples({ documents: [], register: { terms: [] } })).toEqual({})
})

describe('every sample is understood as it stands', () => {
  const general = queryFeatures.map((name) => english.queryHelp.features[name][1])
  const own = Object.values(toQuerySamples({ ...letters, register: { terms: [] } }))
  test.each([...general, ...own])('%s', (sample) => {
    expect(fromText(sample).misreadings).toEqual([])
  })
})
