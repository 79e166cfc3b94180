import { describe, expect, test } from 'vitest'
import {
  listCollectionFacts,
  listHoldingFacts,
} from '../../../src/edition/display/archival-facts.ts'
import {
  isUnpublished,
  toHolding,
  toShelf,
  writeShelf,
} from '../../../src/edition/records/holding.ts'
import type { Volume } from '../../../src/schemas/volume.ts'
import { english } from '../../../src/words/en/index.ts'

const papers: Volume = {
  title: 'Letters of a Harbor',
  repository: 'Municipal Archive',
  location: 'Trieste',
  collection: 'Papers of the Berti Family',
  creator: 'Berti family',
  dates: '1869–1874',
  box: '3',
}

test.each([
  [{ box: '3', folder: '12' }, 'Box 3, folder 12'],
  [{ box: 'Karton 12', folder: 'A' }, 'Karton 12, folder A'],
  [{ folder: 'fasc. 7a' }, 'Fasc. 7a'],
  [{ box: 'IV' }, 'Box IV'],
  [{ box: '2', folder: '7-8' }, 'Box 2, folders 7-8'],
  [{ box: '1, 2a & 3', folder: '4 and 5' }, 'Boxes 1, 2a & 3, folders 4 and 5'],
  [{ box: '12*', folder: 'Letters, A' }, 'Box 12*, Letters, A'],
  [{}, ''],
])('the shelf %j is written %s', (shelf, written) => {
  expect(writeShelf(shelf, english.archive)).toBe(written)
})

describe('a document is kept', () => {
  test('where its volume is, as far as nothing else is stated', () => {
    const volume = { box: '3', folder: '12', referenceCode: 'TS 3' }
    expect(toShelf(volume, {})).toEqual(volume)
    expect(toShelf(volume, { folder: '13' })).toEqual({ ...volume, folder: '13' })
    expect(toShelf(volume, { box: '4' })).toEqual({ box: '4', referenceCode: 'TS 3' })
    expect(toShelf({}, {})).toEqual({})
  })

  test('in a repository and a collection, which its page names with the box', () => {
    const holding = toHolding(papers, { box: '3', folder: '12', referenceCode: 'TS 3/12' })
    expect(listHoldingFacts(holding, english.archive)).toEqual([
      {
        name: 'Original',
        value: 'Box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste',
      },
      { name: 'Reference code', value: 'TS 3/12' },
    ])
    expect(listHoldingFacts(toHolding({ title: 'Vietnam' }, {}), english.archive)).toEqual([])
  })
})

test('the page of a collection has the facts of its record, and that of another volume none', () => {
  expect(
    listCollectionFacts(papers, english.archive).map(({ name, value }) => `${name}: ${value}`),
  ).toEqual([
    'Repository: Municipal Archive, Trieste',
    'Collection: Papers of the Berti Family',
    'Creator: Berti family',
    'Dates: 1869–1874',
    'Box and folder: Box 3',
  ])
  expect(
    listCollectionFacts({ title: 'Vietnam', publisher: 'Printing Office' }, english.archive),
  ).toEqual([])
})

test('papers are unpublished if the record has keys of archives, and none of a publication', () => {
  expect(isUnpublished(papers)).toBe(true)
  expect(isUnpublished({ title: 'Minutes', referenceCode: 'FO 371/1' })).toBe(true)
  expect(isUnpublished({ ...papers, publisher: 'Harbor Press' })).toBe(false)
  expect(isUnpublished({ title: 'Letters' })).toBe(false)
})
