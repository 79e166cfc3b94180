import { expect, test } from 'vitest'
import { toIndexedDocument } from '../../src/search/document.ts'
import { toFragment } from './fragment.ts'

test('a fragment is converted to its original text, one line for each block', () => {
  const { text } = toIndexedDocument(
    toFragment(['title', 'Memo (Yost)'], ['p1', 'went home — he said . . .']),
  )
  expect(text).toBe('Memo (Yost)\nwent home — he said . . .\n')
})

test('a word belongs to its unit, and an element without a locator is not a unit', () => {
  const { text, units, words } = toIndexedDocument(
    toFragment(['p1', ''], ['p1.1', '1) one;'], ['p1.after', 'U.S. said']),
  )
  expect(words.map((word) => [word.text, word.unit?.id])).toEqual([
    ['1', 'p1.1'],
    ['one', 'p1.1'],
    ['u', 'p1.after'],
    ['s', 'p1.after'],
    ['said', 'p1.after'],
  ])
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    '1',
    'one',
    'U',
    'S',
    'said',
  ])
  expect(units.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['p1', ''],
    ['p1.1', '1) one;'],
    ['p1.after', 'U.S. said'],
  ])
})
