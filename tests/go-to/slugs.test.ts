import { describe, expect, test } from 'vitest'
import type { ListedDocument } from '../../src/edition/display/lists.ts'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { toEdition } from './edition.ts'

const letters = { id: 'letters', name: 'Letters', title: 'Letters of a Harbor' }
const documents: ReadonlyArray<ListedDocument> = [
  { id: '1793-09-12-simcoe', number: '12', title: 'To Simcoe' },
  { id: 'Letter-A', title: 'To Ada' },
  { id: '07', title: 'To Leo' },
]

/** Addresses of the places that a text names in an edition with this volume, or with a second one. */
async function find(text: string, volumes = [letters], here = {}): Promise<Array<string>> {
  const edition = {
    ...toEdition(documents),
    volumes: () => Promise.resolve(volumes),
    places: () => Promise.resolve(new Map()),
  }
  const { offers } = await findPlaces(text, here, edition)
  return offers.map(({ href, is }) => (is === 'requested' ? href : `(${href})`))
}

describe('a document whose file has any name is found', () => {
  test.each([
    ['1793-09-12-simcoe', 'letters/1793-09-12-simcoe/'],
    ['1793-09-12-SIMCOE', 'letters/1793-09-12-simcoe/'],
    ['letter-a', 'letters/Letter-A/'],
    ['letters/Letter-A', 'letters/Letter-A/'],
    ['/letters/Letter-A/#p2', 'letters/Letter-A/#p2'],
    ['https://example.org/editions/letters/1793-09-12-simcoe/', 'letters/1793-09-12-simcoe/'],
    ['https://example.org/letters/', 'letters/'],
    ['12', 'letters/1793-09-12-simcoe/'],
    ['Document 12', 'letters/1793-09-12-simcoe/'],
    ['07', 'letters/07/'],
  ])('by %s', async (text, href) => {
    expect(await find(text)).toEqual([href])
  })
})

test('a name is looked up in the volume of the reader where there are several', async () => {
  const volumes = [letters, { ...letters, id: 'diary' }]
  expect(await find('letter-a', volumes)).toEqual([])
  expect(await find('letter-a', volumes, { volume: 'letters' })).toEqual(['letters/Letter-A/'])
})

test.each(['Viet-Nam', 'https://example.org/nowhere/at-all', 'and/or', 'Burma -Laos', 'harbor'])(
  '%s, which names nothing here, is only searched for',
  async (text) => {
    expect(await find(text)).toEqual([])
  },
)
