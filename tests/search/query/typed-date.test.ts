import { describe, expect, test } from 'vitest'
import { fromTypedDate } from '../../../src/search/query/typed-date.ts'

describe('a date is understood as readers write it', () => {
  test.each([
    ['1965-02-24', '1965-02-24'],
    ['February 24, 1965', '1965-02-24'],
    [' 24 February 1965 ', '1965-02-24'],
    ['Feb. 24, 1965', '1965-02-24'],
    ['24. Februar 1965', '1965-02-24'],
    ['February 1965', '1965-02'],
  ])('%s: %s', (text, value) => {
    expect(fromTypedDate(text)).toEqual({ type: 'field', name: 'date', value })
  })
})

describe('what is no date alone is not', () => {
  test.each([
    '',
    '1965',
    '"February 24, 1965"',
    'Rusk February 24, 1965',
    'February 24, 1965 Rusk',
    'February 31, 1965',
    '4/5/1965',
    'undated',
    `${' '.repeat(100)}x`,
    `February 24, 1965 ${'x'.repeat(100)}`,
  ])('%s', (text) => {
    expect(fromTypedDate(text)).toBeUndefined()
  })
})
