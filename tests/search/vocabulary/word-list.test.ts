import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromWordList, toWordList } from '../../../src/search/vocabulary/word-list.ts'

test('a list of words is read as it was written', () => {
  const word = fc.stringMatching(/^[^\s]+$/u)
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(fromWordList(toWordList(words))).toEqual(words)
    }),
  )
})

describe('what is no list of words is none', () => {
  test.each(['', '<!doctype html>\n<title>Log in</title>', '3\nhanoi\nharbor', 'hanoi\nharbor'])(
    '%j',
    (file) => {
      expect(() => fromWordList(file)).toThrow('expected a list of words')
    },
  )
})
