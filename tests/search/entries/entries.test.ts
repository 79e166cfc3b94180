import { expect, test } from 'vitest'
import { noEntries, toEntries } from '../../../src/search/entries/entries.ts'

const entries = toEntries([
  { key: 'yost', kind: 'people', names: ['Yost, Charles W.', 'Charlie'], texts: { 3: [[1, 2]] } },
  { key: 'york', kind: 'people', names: ['York, Charles'], texts: {} },
  { key: 'hanoi', kind: 'places', names: ['Hà Nội', 'Hanoi'], texts: { 0: [[4, 4]], 3: [[9, 9]] } },
])

test.each([
  ['people', ['charles'], ['yost', 'york']],
  ['people', ['w', 'yost'], ['yost']],
  ['people', ['yost', 'charlie'], []],
  ['people', ['yo*'], ['yost', 'york']],
  ['people', ['*ost', 'w'], ['yost']],
  ['people', ['hanoi'], []],
  ['places', ['noi', 'ha'], ['hanoi']],
  ['terms', ['charles'], []],
] as const)('entries of %s that one name has %j', (kind, words, keys) => {
  expect(entries.find(kind, words)).toEqual(keys)
})

test('the mentions of an entry are known by the place of the text', () => {
  expect(entries.mentions('hanoi', 3)).toEqual([[9, 9]])
  expect(entries.mentions('hanoi', 1)).toEqual([])
  expect(entries.mentions('rusk', 0)).toEqual([])
  expect(noEntries.find('people', [])).toEqual([])
})

test('the usual names of the entries of a kind are known', () => {
  expect(entries.names('people')).toEqual(['Yost, Charles W.', 'York, Charles'])
  expect(entries.names('terms')).toEqual([])
})
