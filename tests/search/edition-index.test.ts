import { expect, test } from 'vitest'
import { allWordsPaths, toUnitsPath, toWordsPath } from '../../src/search/edition-index.ts'

test.each([
  ['a', 'search/words/a.txt'],
  ['7', 'search/words/7.txt'],
  ['é', 'search/words/other.txt'],
  ['中', 'search/words/other.txt'],
  ['', 'search/words/other.txt'],
])('words that begin with %j are in %s, which is one of all files', (letter, path) => {
  expect(toWordsPath(letter)).toBe(path)
  expect(allWordsPaths).toContain(path)
})

test('the units of a text are at its address', () => {
  expect(toUnitsPath({ volume: 'v1', id: 'd1' })).toBe('search/texts/v1/d1.json')
  expect(toUnitsPath({ volume: 'v1', id: 'preface/part1' })).toBe(
    'search/texts/v1/preface/part1.json',
  )
})
