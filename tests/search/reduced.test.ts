import { describe, expect, test } from 'vitest'
import { sectionKind } from '../../src/search/filters.ts'
import { noEntries } from '../../src/search/entries/entries.ts'
import { toNames } from '../../src/search/plan/names.ts'
import { toPlan } from '../../src/search/plan/to-plan.ts'
import { fromText } from '../../src/search/query/from-text.ts'
import { toText } from '../../src/search/query/to-text.ts'
import { listReduced } from '../../src/search/reduced.ts'
import { collectPositions } from '../../src/search/text/to-matched-text.ts'
import type { MatchedText } from '../../src/search/text/matched-text.ts'
import { toVocabulary } from '../../src/search/vocabulary/vocabulary.ts'

/** Texts; the last is a section. */
const texts = [
  ...['a telegram from viet nam on laos', 'viet nam and burma', 'a letter on laos'],
  'a preface on thailand and laos',
]

const names = toNames([['Viet Nam', 'Vietnam']])

function toMatched(text: string, place: number): MatchedText {
  const positions = collectPositions(text.split(' '))
  return {
    units: [{ first: 0, paragraph: 0, part: 'text' }],
    positions: (word) => positions.get(word) ?? [],
    mentions: () => [],
    facts: { kind: place === 3 ? [sectionKind] : [], from: [], to: [], doc: [], vol: [] },
  }
}

/** Queries with their numbers of documents, and what they lack. */
function reduce(text: string): Array<string> {
  const { tree } = fromText(text)
  if (tree === undefined) throw new Error(`Unexpected ${text}, expected a query`)
  const vocabulary = toVocabulary(texts.flatMap((each) => each.split(' ')))
  const sources = { vocabulary, names, entries: noEntries }
  const { plan } = toPlan(tree, sources, { isWanted: () => true })
  return listReduced(tree, plan, names, texts.map(toMatched)).map(
    ({ tree, without, counts: { documents, sections } }) =>
      `${toText(tree)}: ${documents}${sections > 0 ? ` and ${sections} sections` : ''}, without ${without.map(toText).join(', ')}`,
  )
}

describe('where nothing has all parts of a query, what has some is counted', () => {
  test.each([
    [
      'burma letter',
      ['letter: 1, without burma', 'burma: 1, without letter'].sort((a, b) => (a < b ? 1 : -1)),
    ],
    ['burma zzyzxq', ['burma: 1, without zzyzxq']],
    [
      'viet nam burma letter',
      ['Viet Nam burma: 1, without letter'.replace('Viet Nam', 'viet nam')],
    ],
    ['laos -"a"', ['laos: 2 and 1 sections, without -"a"']],
    ['thailand burma', ['burma: 1, without thailand', 'thailand: 0 and 1 sections, without burma']],
    [
      '"viet nam" letter zzyzxq',
      ['"viet nam": 2, without letter, zzyzxq', 'letter: 1, without "viet nam", zzyzxq'],
    ],
    ['zzyzxq zzyzxr', []],
    ['zzyzxq', []],
    ['burma OR zzyzxq', []],
  ])('%s: %j', (text, reduced) => {
    expect(reduce(text)).toEqual(reduced)
  })
})
