import { describe, expect, test } from 'vitest'
import { search, type SearchOptions } from '../../src/search/search.ts'
import { type FakePage, makeIndex } from './fake-index.ts'
import { english } from '../../src/words/en/index.ts'

const pages: Array<FakePage> = [
  {
    url: '/v1/d1/',
    units: [
      ['title', 'Telegram'],
      ['p1', 'Infiltration into Laos; he said they infiltrated. Quiet diplomacy.'],
      ['p2', 'infiltrators'],
    ],
    facts: { volume: ['v1'], kind: ['Telegram'], date: ['1965-02-24T10:00'] },
  },
  {
    url: '/v1/d2/',
    units: [['p1', 'Laos and Burma. Diplomacy, quiet. Laos, Laos.']],
    facts: { volume: ['v1'], kind: ['Letter'], date: ['1965-03-01'] },
  },
  {
    url: '/v2/d10/',
    units: [['p1', 'The Secretary-General’s call on Peiping; the Secretary General. Siam.']],
    facts: { volume: ['v2'], kind: ['Letter'] },
  },
  {
    url: '/v2/d9/',
    units: [['p1', 'SYG called Peking’s Siam.']],
    facts: { volume: ['v2'], kind: ['Telegram'] },
  },
]

/** Results for an address. */
async function answer(
  address: string,
  options: Partial<SearchOptions> = {},
  index = makeIndex(pages),
) {
  const parameters = new URLSearchParams(address)
  const narrow = await search(parameters, {
    open: () => Promise.resolve(index),
    volumes: new Map(),
    words: english.status,
    onStatus: () => undefined,
    ...options,
  })
  return narrow(parameters)
}

test('an address without a query has no results, and loads nothing', async () => {
  const index = makeIndex(pages)
  const { documents } = await answer('kind=Letter', {}, index)
  expect([documents, index.loaded]).toEqual([[], []])
})

/** Places of the results for an address: `d1 p1`. */
async function list(address: string): Promise<Array<string>> {
  const { documents } = await answer(address)
  return documents.map(({ url, passages }) =>
    [url.split('/').at(-2), ...passages.map(({ id }) => id)].join(' '),
  )
}

describe('a search finds the documents that contain', () => {
  test.each([
    ['its word', 'q=Burma', ['d2 p1']],
    ['a form of it, not a longer word', 'q=infiltrate', ['d1 p1']],
    ['all its words, wherever they are', 'q=Laos+diplomacy', ['d1 p1', 'd2 p1']],
    ['its phrase in this order', 'q="quiet+diplomacy"', ['d1 p1']],
    ['its word, but not the excluded one', 'q=Laos+-Burma', ['d1 p1']],
    ['its word, but not the excluded phrase', 'q=Laos+-"quiet+diplomacy"', ['d2 p1']],
    ['any of the names of a thing', 'q=Beijing', ['d9 p1', 'd10 p1']],
    ['a name of two words, by the short one', 'q=SYG', ['d9 p1', 'd10 p1']],
    ['one name as it is spelled', 'q=Peking&names=as-spelt', ['d9 p1']],
    ['a word of no document', 'q=Hanoi', []],
    ['not one of its words alone', 'q=Laos+Siam', []],
  ])('%s', async (_, address, found) => {
    expect(await list(address)).toEqual(found)
  })

  test('nothing is loaded for an empty query', async () => {
    const open = () => Promise.reject(new Error('The index was opened'))
    const { documents, status, complete } = await answer('q=-Laos', { open })
    expect({ documents, status, complete }).toEqual({
      documents: [],
      status: 'Enter a word to search.',
      complete: true,
    })
  })
})

test('documents are sorted by address, or by the order in the parameters', async () => {
  expect(await list('q=Laos')).toEqual(['d1 p1', 'd2 p1'])
  expect(await list('q=Laos&sort=relevance')).toEqual(['d2 p1', 'd1 p1'])
  expect(await list('q=Siam')).toEqual(['d9 p1', 'd10 p1'])
})

test('filters reduce the results, and scanned documents are not loaded again', async () => {
  const index = makeIndex(pages)
  const narrow = await search(new URLSearchParams('q=Laos'), {
    open: () => Promise.resolve(index),
    volumes: new Map([['v1', 'Volume I']]),
    words: english.status,
    onStatus: () => undefined,
  })
  const all = await narrow(new URLSearchParams())
  const loaded = index.loaded.length
  expect(all.documents.map(({ facts }) => facts['volume'])).toEqual([['Volume I'], ['Volume I']])
  const some = await narrow(new URLSearchParams('kind=Letter'))
  expect(some.documents.map(({ url }) => url)).toEqual(['/v1/d2/'])
  expect(some.found).toHaveLength(2)
  expect(some.status).toContain('1 more document without filters')
  expect(index.loaded).toHaveLength(loaded)
  expect(index.filtered).toEqual([])
})

describe('with more documents than a volume has', () => {
  const many = Array.from({ length: 1100 }, (_, index): FakePage => ({
    url: `/v/d${index + 1}/`,
    units: [['p1', index < 1090 ? 'Laos' : 'Laos and Laos']],
    facts: {
      kind: [index < 1050 ? 'Telegram' : 'Letter'],
      volume: [index < 600 ? 'v1' : 'v2'],
      ...(index < 5 && { date: [`1965-02-0${index + 1}`] }),
    },
  }))
  const volumes = new Map([
    ['v1', 'Volume I'],
    ['v2', 'Volume II'],
  ])

  test('the best are scanned, in batches, and the status says so', async () => {
    const said: Array<string> = []
    const onStatus = (status: string) => void said.push(status)
    const { documents, complete, filtered, status } = await answer(
      'q=Laos',
      { onStatus },
      makeIndex(many),
    )
    expect([documents.length, complete, filtered]).toEqual([1000, false, 1100])
    expect(documents.slice(-10).map(({ url }) => url)).toEqual(
      many.slice(-10).map(({ url }) => url),
    )
    expect(said).toEqual(['Searching 1,000 documents: 500 done…'])
    expect(status).toMatch(/ Showing the 1,000 best matches\.$/)
  })

  test('all are scanned if the address asks for it', async () => {
    const { documents, complete } = await answer('q=Laos&show=all', {}, makeIndex(many))
    expect([documents.length, complete]).toEqual([1100, true])
  })

  test.each([
    ['kind=Letter', 50],
    ['kind=Letter&volume=Volume+I', 0],
    ['volume=Volume+II', 500],
    ['volume=Volume+IX', 0],
    ['from=1965-02-02&to=1965-02-03', 2],
    ['to=1964-12-31', 0],
  ])('filters are applied before the scan: %s', async (filters, count) => {
    const index = makeIndex(many)
    const { documents, status, complete } = await answer(`q=Laos&${filters}`, { volumes }, index)
    expect(documents).toHaveLength(count)
    expect(new Set(index.loaded).size).toBe(count)
    expect(complete).toBe(true)
    expect(status).toContain(`${count} of 1,100 documents with these words match the filters.`)
  })
})

describe('an index that fails', () => {
  test('to open is an error of the search', async () => {
    const open = () => Promise.reject(new Error('pagefind.js did not load'))
    await expect(answer('q=Laos', { open })).rejects.toThrow('pagefind.js did not load')
  })

  test('to search is an error of the search', async () => {
    const index = {
      ...makeIndex(pages),
      search: () => Promise.reject(new Error('index/1 did not load')),
    }
    await expect(answer('q=Laos', {}, index)).rejects.toThrow('index/1 did not load')
  })

  test('to load a page is an error of the results, and the next attempt starts again', async () => {
    const index = makeIndex(pages)
    let fails = true
    const parameters = new URLSearchParams('q=Burma')
    const narrow = await search(parameters, {
      open: () =>
        Promise.resolve({
          ...index,
          search: async (text) =>
            (await index.search(text)).map((page) => ({
              ...page,
              load: () => (fails ? Promise.reject(new Error('No fragment')) : page.load()),
            })),
        }),
      volumes: new Map(),
      words: english.status,
      onStatus: () => undefined,
    })
    await expect(narrow(parameters)).rejects.toThrow('No fragment')
    fails = false
    expect((await narrow(parameters)).documents).toHaveLength(1)
  })
})
