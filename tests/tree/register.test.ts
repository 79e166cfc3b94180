import { describe, expect, test } from 'vitest'
import {
  type Entry,
  matchEntries,
  mayName,
  parseKey,
  type Register,
  toEntryPath,
} from '../../src/tree/register.ts'

const yost: Entry = {
  key: 'yost-charles-w',
  name: 'Charles W. Yost',
  sort: 'Yost, Charles W.',
  names: ['Y'],
  note: 'Deputy Representative to the United Nations.',
  evidence: [{ volume: 'v2', id: 'p_YCW1' }],
}

describe('a key', () => {
  test("of the edition's registers is an id, and its entry has a page of the edition", () => {
    expect(parseKey('yost-charles-w')).toEqual({ id: 'yost-charles-w' })
    expect(toEntryPath({ kind: 'people', key: 'yost-charles-w' })).toBe('people/yost-charles-w/')
  })

  test('of a list names its volume, and its entry has a page there', () => {
    expect(parseKey('v2/p_YCW1')).toEqual({ id: 'p_YCW1', volume: 'v2' })
    expect(toEntryPath({ kind: 'people', key: 'v2/p_YCW1' })).toBe('v2/people/p_YCW1/')
  })
})

describe('an entry of the edition matches an entry of a list', () => {
  const find = (entry: Entry, printed: string, volume = 'v2') => {
    const register: Register = {
      people: [entry, { key: 'y', name: 'Y', sort: 'Y', see: entry.key }],
      places: [],
      terms: [],
    }
    const listed = new Map([['p_YCW1', { ...yost, key: `${volume}/p_YCW1`, sort: printed }]])
    return [...matchEntries(register, volume, listed)]
  }

  test('if it cites the id as evidence and has the same name', () => {
    expect(find(yost, 'Yost, Charles W.')).toEqual([['p_YCW1', 'yost-charles-w']])
  })

  test.each([
    ['the list has another name by that id', yost, 'Young, Charles', 'v2'],
    ['the evidence is of another volume', yost, 'Yost, Charles W.', 'v3'],
    ['the evidence has no id', { ...yost, evidence: [{ volume: 'v2' }] }, 'Yost, Charles W.', 'v2'],
  ])('but not if %s', (_, entry, printed, volume) => {
    expect(find(entry, printed, volume)).toEqual([])
  })
})

test('a name may be that of an entry with which it shares a word, ignoring accents', () => {
  const ky: Entry = { ...yost, name: 'Nguyễn Cao Kỳ', sort: 'Ky, Nguyen Cao', names: [], note: '' }
  expect(mayName('Ky', ky)).toBe(true)
  expect(mayName('NGUYỄN', ky)).toBe(true)
  expect(mayName('N. C. K.', ky)).toBe(true)
  expect(mayName('Khanh', ky)).toBe(false)
  expect(mayName('—', ky)).toBe(false)
})
