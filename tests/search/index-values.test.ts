import { describe, expect, test } from 'vitest'
import { isIndexedEntry, isIndexedText, isStoredUnit } from '../../src/search/index-values.ts'

const text = {
  ...{ id: 'd1', volume: 'v1', title: 'Letter', outline: 't1 p2', number: '1.', lang: 'fr' },
  ...{ dateline: 'Paris', date: '1965', dir: 'rtl', from: ['Yost'], to: ['Rusk'] },
  facts: { kind: ['Letter'] },
}

const entry = { key: 'yost', kind: 'people', names: ['Yost'], texts: { 3: [[1, 2]] } }

const unit = { id: 'p1', locator: '@', text: 'Fog.', others: 'fogge', speaker: 'Q' }

describe('what comes over the network is a part of the index only if it has what such a part has', () => {
  test.each<[string, (value: unknown) => boolean, object, ReadonlyArray<object>]>([
    [
      'a text',
      isIndexedText,
      text,
      [
        { id: 1 },
        { outline: null },
        { facts: [] },
        { facts: { kind: 'Letter' } },
        { date: 1965 },
        { from: 'Yost' },
        { to: [1] },
        { title: undefined },
      ],
    ],
    [
      'an entry',
      isIndexedEntry,
      entry,
      [
        { key: 1 },
        { kind: 'ships' },
        { names: 'Yost' },
        { texts: [] },
        { texts: { 3: 1 } },
        { texts: { 3: [[1]] } },
        { texts: { 3: [['1', '2']] } },
      ],
    ],
    [
      'a unit',
      isStoredUnit,
      unit,
      [{ id: 1 }, { text: undefined }, { others: 1 }, { speaker: null }],
    ],
  ])('%s', (_, is, value, wrongs) => {
    expect(is(value)).toBe(true)
    for (const wrong of wrongs) expect(is({ ...value, ...wrong })).toBe(false)
    for (const other of [undefined, null, [], 'x', 1, '<html>']) expect(is(other)).toBe(false)
  })
})
