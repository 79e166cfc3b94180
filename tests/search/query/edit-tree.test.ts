import { describe, expect, test } from 'vitest'
import { hasOperators, quoteWord, replaceWord } from '../../../src/search/query/edit-tree.ts'
import { fromText } from '../../../src/search/query/from-text.ts'
import { toText } from '../../../src/search/query/to-text.ts'
import type { QueryNode } from '../../../src/search/query/tree.ts'

function parse(text: string): QueryNode {
  const { tree } = fromText(text)
  if (tree === undefined) throw new Error(`Unexpected ${text}, expected a query`)
  return tree
}

describe('a word can be put in quotation marks', () => {
  test.each([
    ['negotiate', 'negotiate', '"negotiate"'],
    ['negotiate peace', 'negotiate', '"negotiate" peace'],
    ['peace (talk OR negotiate)', 'negotiate', 'peace (talk OR "negotiate")'],
    ['-negotiate peace', 'negotiate', '-"negotiate" peace'],
    ['"negotiate peace" now', 'negotiate', '"negotiate peace" now'],
    ['person:negotiate', 'negotiate', 'person:negotiate'],
  ])('%s, %s: %s', (text, word, quoted) => {
    expect(toText(quoteWord(parse(text), word))).toBe(quoted)
  })
})

describe('a word can be replaced by another', () => {
  test.each([
    ['Negociation', 'negociation', 'negotiation', 'negotiation'],
    ['peace -negociation', 'negociation', 'negotiation', 'peace -negotiation'],
    ['"a Negociation, at last"~3', 'negociation', 'negotiation', '"a negotiation, at last"~3'],
    ['tit-for-tad', 'tad', 'tat', 'tit-for-tat'],
    ['person:tad', 'tad', 'tat', 'person:tad'],
    ['tadpole', 'tad', 'tat', 'tadpole'],
  ])('%s, %s by %s: %s', (text, word, other, replaced) => {
    expect(toText(replaceWord(parse(text), word, other))).toBe(replaced)
  })
})

test('operators are those that a reader may understand otherwise', () => {
  expect(['a OR b', '-a b', 'a (b OR c)'].map((text) => hasOperators(parse(text)))).toEqual([
    true,
    true,
    true,
  ])
  expect(['a b', '"a b"', 'kind:letter a'].map((text) => hasOperators(parse(text)))).toEqual([
    false,
    false,
    false,
  ])
})
