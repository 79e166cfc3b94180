import { expect, test } from 'vitest'
import { isEarlierRelease, isPossibleRelease } from '../../../src/edition/records/release.ts'

test.each([
  ['one that is named before the last', '1.0', ['1.0', '1.1'], true],
  ['the last itself', '1.1', ['1.0', '1.1'], false],
  ['one between two that are named', '1.1', ['1.0', '1.2'], true],
  ['one after the last', '1.3', ['1.0', '1.2'], false],
  ['one after the last, by its number', '1.10', ['1.0', '1.9'], false],
  ['one before the first', '0.9', ['1.0', '1.1'], true],
  ['one with more numbers', '1.1.5', ['1.0', '1.2'], true],
  ['a day between two', '2026-06-01', ['2026-05-04', '2026-11-29'], true],
  ['a day after the last', '2026-12-01', ['2026-05-04', '2026-11-29'], false],
  ['a name with a number in words', '2nd edition', ['1st edition', '3rd edition'], false],
  ['a name with words in common', 'edition 2', ['edition 1', 'edition 3'], true],
  ['a name in words that is not known', 'Advent', ['Spring', 'Autumn'], false],
  ['a name in words', 'Spring', ['Spring', 'Autumn'], true],
  ['a version after the last, since there are versions', '1.4', ['2026-05-04', '1.0'], false],
  ['a day, before there were versions', '2026-05-04', ['2026-05-04', '1.0'], true],
])('whether a release was earlier: %s', (_, release, others, expected) => {
  expect(isEarlierRelease(release, others)).toBe(expected)
})

test.each([
  ['this one', '1.3', true],
  ['one that is known', '2026-05-04', true],
  ['one between two that are known, in which no words changed', '1.1', true],
  ['a day before one that is known', '2026-05-01', true],
  ['one after this one', '1.4', false],
  ['one of another form', 'v1.0', false],
  ['words', '"><b>', false],
])('whether there may have been a release: %s', (_, release, expected) => {
  expect(isPossibleRelease(release, ['2026-05-04', '1.0', '1.2', '1.3'])).toBe(expected)
})
