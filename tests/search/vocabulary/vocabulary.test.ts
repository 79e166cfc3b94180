import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMatching } from '../../../src/search/pattern.ts'
import { toStem, toVocabulary } from '../../../src/search/vocabulary/vocabulary.ts'
import { expectLinear, factor } from '../../linear.ts'

const vocabulary = toVocabulary([
  ...['negotiate', 'negotiated', 'negotiations', 'negotiator', 'hanoi', "hanoi's", 'were', "we're"],
  ...[
    'bomb',
    'bombing',
    'bombers',
    'plumb',
    'wisdom',
    'kingdom',
    'москва',
    'москву',
    '1200',
    '1200s',
  ],
  ...['infiltrate', 'infiltration', 'general', 'generally', 'generate', 'café'],
])

describe('the forms of a word', () => {
  test.each([
    ['negotiation', ['negotiate', 'negotiated', 'negotiations', 'negotiator']],
    ['negotiated', ['negotiated', 'negotiate', 'negotiations', 'negotiator']],
    ['infiltrated', ['infiltrate', 'infiltration']],
    ['hanoi', ['hanoi', "hanoi's"]],
    ["hanoi's", ["hanoi's", 'hanoi']],
    ['were', ['were']],
    ["we're", ["we're"]],
    ['bombs', ['bomb', 'bombing']],
    ['москва', ['москва']],
    ['1200', ['1200']],
    ['generate', ['generate', 'general', 'generally']],
    ['peking', []],
  ])('%s are those of its stem in the index, itself first', (word, forms) => {
    expect(vocabulary.forms(word)).toEqual(forms)
  })

  test('words with other letters than those of English have no forms', () => {
    expect(['cafés', '1200s', "o'neill", 'naco11'].map(toStem)).toEqual([
      ...['cafés', '1200s'],
      ...["o'neill", 'naco11'],
    ])
  })
})

test('a word is in the index as it is spelled', () => {
  expect(['bomb', 'bombs', 'bom', ''].map(vocabulary.has)).toEqual([true, false, false, false])
})

describe('a pattern', () => {
  test.each([
    ['bomb*', ['bomb', 'bombing', 'bombers']],
    ['*dom', ['wisdom', 'kingdom']],
    ['*omb*', ['bomb', 'bombing', 'bombers']],
    ['b*ing', ['bombing']],
    ['w*re', ['were', "we're"]],
    ['*mb', ['bomb', 'plumb']],
    ['bombx*', []],
    ['**bomb**', ['bomb', 'bombing', 'bombers']],
  ])('%s has the words %j', (pattern, words) => {
    expect(vocabulary.matching(pattern)).toEqual(words)
  })

  test('has the words that a regular expression finds', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab'), maxLength: 7 })
    const pattern = fc.string({ unit: fc.constantFrom(...'ab*'), maxLength: 6 })
    fc.assert(
      fc.property(letters, pattern, (word, pattern) => {
        const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(word)
        expect(isMatching(word, pattern)).toBe(expected)
      }),
      { numRuns: 3000 },
    )
  })

  test('is sought in linear time, however many stars it has', () => {
    const find = ({ word, pattern }: { word: string; pattern: string }) => isMatching(word, pattern)
    const make = (count: number) => ({
      word: 'a'.repeat(count * 50),
      pattern: 'a*'.repeat(count) + 'b',
    })
    expectLinear(find, make(2000), make(2000 * factor))
  })
})
