import { describe, expect, test } from 'vitest'
import { fromLabel, isNext } from '../../src/tree/numberings.ts'

describe('a label has a number in each series that it may belong to', () => {
  test.each([
    ['(c)', [['(a)', 3]]],
    [
      'i.',
      [
        ['a.', 9],
        ['i.', 1],
      ],
    ],
    ['XIV.', [['I.', 14]]],
    ['2d.', [['1st.', 2]]],
    ['٣.', [['1.', 3]]],
    ['в)', [['а)', 3]]],
    ['0.', []],
    ['*', []],
    ['1965.', []],
  ])('%s', (label, numberings) => {
    expect(fromLabel(label).map(({ style, value }) => [style, value])).toEqual(numberings)
  })
})

test('a label follows one of its series alone', () => {
  expect([isNext('(a)', '(b)'), isNext('h.', 'i.'), isNext('iii)', 'iv)')]).toEqual([
    true,
    true,
    true,
  ])
  expect([isNext('(a)', 'b)'), isNext('1.', '3.'), isNext('*', '*')]).toEqual([false, false, false])
})
