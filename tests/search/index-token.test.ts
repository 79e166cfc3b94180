import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIndexPage } from '../../src/search/index-page.ts'
import { toIndexToken } from '../../src/search/index-token.ts'
import { toWords } from '../../src/search/words.ts'

test.each([
  ['hanoi', 'hanoi_'],
  ["y's", '_hjchhd_'],
  ['1200', '_dbdcdada_'],
  ['外', '_ofkejg_'],
])('the word %s is indexed as %s', (word, token) => {
  expect(toIndexToken(word)).toBe(token)
})

const words = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'ab_1', 'é'), minLength: 1, maxLength: 5 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((text) => toWords(text)[0]?.text)
  .filter((word) => word !== undefined)

test('no token of a word is the beginning of that of another, or of the end of a text', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      if (one === other) return
      expect(toIndexToken(other).startsWith(toIndexToken(one))).toBe(false)
      expect('_q_'.startsWith(toIndexToken(one))).toBe(false)
    }),
  )
})

test('a token has letters that Pagefind neither folds nor divides', () => {
  fc.assert(
    fc.property(words, (word) => {
      expect(toIndexToken(word)).toMatch(/^(?:[a-z]+_|_[a-p]+_)$/)
    }),
  )
})

test('the page of a text has its tokens in order, and its place among all texts', () => {
  expect(toIndexPage(['to', 'y'], 12)).toBe(
    '<html><head><meta data-pagefind-sort="place[content]" content="0000012"></head><body><p>to_ y_ _q_</p></body></html>',
  )
  const sorts = [9, 10, 1000, 999_999].map((place) => toIndexPage([], place))
  expect(sorts.toSorted()).toEqual(sorts)
})
