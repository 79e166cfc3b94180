import { describe, expect, test } from 'vitest'
import { findQuote } from '../../src/remark/anchors/find-quote.ts'
import { listMentions, memoText, readMemo } from './memo.ts'

const annotate = (item: string) =>
  readMemo(memoText, `annotations:\n  - ${item.replace('NOTE', 'note: Said., whose: ours')}\n`)

describe('an annotation that cannot be placed is one error', () => {
  test.each([
    ['where all places are meant and there are none', '{ quote: Timbuktu, every: 2, NOTE }'],
    [
      'where one of several is meant and there are none',
      '{ quote: Timbuktu, occurrence: 1 of 2, NOTE }',
    ],
    [
      'where the words have changed, and stand in another unit',
      '{ quote: calm but, prefix: if Y could make a, suffix: prompt call on the SYG, in: p2, NOTE }',
    ],
    [
      'where nothing is left between what stood around it',
      '{ quote: very, prefix: "would appreciate it if Y could", suffix: "make a quiet but", NOTE }',
    ],
  ])('%s', (_, item) => {
    const { tree, messages } = annotate(item)
    expect(messages).toEqual([expect.stringMatching(/^error 2:14: /)])
    expect(listMentions(tree)).toEqual([])
  })
})

test('the error names each condition that the words did not meet', () => {
  const { messages } = annotate('{ quote: Timbuktu, prefix: in, suffix: he, in: p2, NOTE }')
  expect(String(messages[0])).toContain(
    'Unexpected quote `Timbuktu`, expected words of the text after its `prefix`, before its `suffix`, in `p2`;',
  )
})

test('a quote without words is not found', () => {
  expect(findQuote('He left.', '')).toEqual([])
})

test('a quote from a citation is found, whose quotation marks are of another kind', () => {
  const text = 'He called it “quiet diplomacy.” It isn’t.'
  const found = { start: 3, end: 31 }
  for (const quote of ['called it ‘quiet diplomacy.’', 'called it "quiet diplomacy."'])
    expect(findQuote(text, quote)).toEqual([found])
  expect(findQuote('‘a’ and “a”', '‘a’')).toEqual([{ start: 0, end: 3 }])
  expect(findQuote(text, 'called it quiet diplomacy')).toEqual([])
})

test('the longer of two annotations that begin at the same word contains the other', () => {
  const yaml = `annotations:
  - { quote: quiet, prefix: 'make a', note: Short., whose: ours }
  - { quote: quiet but prompt, note: Long., whose: ours }
`
  const { tree } = readMemo(memoText, yaml)
  expect(listMentions(tree).map(({ what, text }) => `${what}: ${text}`)).toEqual([
    'annotation an2: quiet but prompt',
    'annotation an1: quiet',
  ])
})
