import { expect, test } from 'vitest'
import { makeText, makeUnits } from '../match/make-text.ts'

const text = makeText(
  makeUnits(
    ['title', 'Letter'],
    [
      'p1',
      'Mr. Yost saw Yost.',
      {
        mentions: [
          ['yost', 1, 1],
          ['yost', 3, 3],
          ['pola', 0, 0],
        ],
      },
    ],
    ['p2', 'Yost.', { mentions: [['yost', 0, 0]] }],
  ),
  { id: 'd162', number: '162.', date: '1965', facts: { kind: ['Letter'] } },
  ['v2'],
)

test('words and mentions of a text are known by their positions', () => {
  expect(text.positions('yost')).toEqual([2, 4, 5])
  expect(text.positions('constructor')).toEqual([])
  expect(text.mentions('yost')).toEqual([
    [2, 2],
    [4, 4],
    [5, 5],
  ])
  expect(text.mentions('rusk')).toEqual([])
})

test('a text is known by its id, its number, its volume and what it is', () => {
  expect(text.facts).toEqual({
    ...{ kind: ['Letter'], from: [], to: [], date: '1965' },
    ...{ doc: ['d162', '162.'], vol: ['v2'] },
  })
})
