import { expect, test } from 'vitest'
import { cutQuery, maxQueryLength } from '../../../src/search/query/cut-query.ts'
import { fromText } from '../../../src/search/query/from-text.ts'
import { toText } from '../../../src/search/query/to-text.ts'

test('a query is cut behind a word, and what was open at its end is closed', () => {
  const long = `Laos ("${'quiet diplomacy '.repeat(40)}"~5 OR hanoi) -rusk`
  const { tree, misreadings } = fromText(long)
  expect(misreadings.map(({ type }) => type)).toEqual(['length'])
  expect(misreadings[0]?.value).toMatch(/^(?:quiet|diplomacy) /)
  expect(toText(tree ?? expect.fail())).toMatch(/^Laos "(?:quiet diplomacy ?)+(?:quiet)?"$/)
})

test('a query without white space is cut behind a word of its script', () => {
  expect(cutQuery('word '.repeat(maxQueryLength)).length).toBe(maxQueryLength - 1)
  expect(cutQuery(`a ${'外'.repeat(600)}`)).toBe(`a ${'外'.repeat(498)}`)
  expect(cutQuery(`a ${'b'.repeat(600)}`)).toBe('a ')
  expect(cutQuery('b'.repeat(600))).toBe('b'.repeat(maxQueryLength))
})
