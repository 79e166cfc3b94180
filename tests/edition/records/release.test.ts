import { expect, test } from 'vitest'
import {
  compareReleased,
  findFirstRelease,
  isEarlierRelease,
  toStanding,
} from '../../../src/edition/records/release.ts'

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
  ['this one', '1.3', 'known'],
  ['one that is known', '2026-05-04', 'known'],
  ['one between two that are known, in which no words changed', '1.1', 'known'],
  ['a day before the first that is known', '2020-01-01', 'older'],
  ['a version before the first', '0.9', 'older'],
  ['one after this one', '1.4', 'unknown'],
  ['one of another form', 'v1.0', 'unknown'],
  ['words', '"><b>', 'unknown'],
])('what is known of a release: %s', (_, release, expected) => {
  expect(toStanding(release, ['2026-05-04', '1.2', '1.0', '1.3'])).toBe(expected)
})

test('the record of releases begins with the first that is numbered alike', () => {
  expect(findFirstRelease('0.9', ['2026-05-04', '1.10', '1.2'])).toBe('1.2')
})

test.each([
  ['one in which they became what they are', '1.1', ['1.0', '1.1'], 'same'],
  ['an earlier one', '1.0', ['1.0', '1.1'], 'other'],
  ['one that was published with other words before', '1.0', ['1.0', '1.0+2'], 'in part'],
  ['one that was published twice, with others both times', '1.0', ['1.0', '1.0+2', '1.1'], 'other'],
  ['one before it', '0.9', ['0.9', '1.0', '1.0+2'], 'other'],
  ['a later one', '1.1', ['1.0', '1.0+2'], 'same'],
])('the words of a place are compared with those of %s', (_, release, until, expected) => {
  expect(compareReleased(release, until)).toBe(expected)
})
