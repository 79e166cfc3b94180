import { expect, test } from 'vitest'
import { readPage } from '../../../src/search/text/page-text.ts'

const piece = (value: string, gloss?: string) => ({
  ...{ value, unit: 'p1', isBlock: false },
  ...(gloss !== undefined && { gloss }),
})

test('mentions are words with one gloss, also of several pieces, and in a list of a volume', () => {
  const { text } = readPage([
    piece('So '),
    piece('Charles W. ', 'g-yost'),
    piece('Yost', 'g-yost'),
    piece(' and '),
    piece('Yost', 'g-yost'),
    piece(' '),
    piece('Rusk', 'g-p_RD1'),
  ])
  expect(text.mentions('yost')).toEqual([
    [1, 3],
    [5, 5],
  ])
  expect(text.mentions('frus1964-68v02/p_RD1')).toEqual([[6, 6]])
  expect(text.mentions('constructor')).toEqual([])
})
