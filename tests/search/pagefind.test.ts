import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPagefind } from '../../src/search/pagefind.ts'
import { isPageData } from '../../src/search/pagefind-values.ts'

/** Write the address of an index with this script; `pagefind.js` is then a comment in it. */
const toAddress = (script: string) => `data:text/javascript,${encodeURIComponent(script)}//`

const data = {
  url: '/v/d1/',
  content: 'Laos',
  meta: { title: 'Note' },
  filters: { kind: ['Letter'] },
  anchors: [
    { id: 'p1', title: '@', location: 0 },
    { id: 'p2', location: 3 },
  ],
  weighted_locations: [{ location: 0, weight: 2, balanced_score: 12 }],
}

/** A script like Pagefind's, which finds one page, and records its calls. */
const script = `
  export const asked = []
  const page = { id: 'a', score: 2, data: async () => (${JSON.stringify(data)}) }
  export const createInstance = (options) => ({
    mergeIndex: async (base) => void asked.push(['merge', base, options]),
    search: async (text, options) => (asked.push([text, options]), { results: [page] }),
    filters: async () => ({ date: { '1965': 2, '1966': 1 } }),
  })`

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://example.org/search/' })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A failed request for a part of the index. */
class FailedRequest {
  name = `${toAddress(script)}index/1`
  entryType = 'resource'
  startTime = 0
  duration = 1
  detail = undefined
  responseStatus = 404
  toJSON = () => ({})
}

/** Calls of the script. */
async function readAsked(address: string): Promise<unknown> {
  const loaded: unknown = await import(/* @vite-ignore */ `${address}pagefind.js`)
  return typeof loaded === 'object' && loaded !== null && 'asked' in loaded ? loaded.asked : []
}

describe('an index that Pagefind has written', () => {
  const address = toAddress(script)

  test('is searched in all its parts, and filtered', async () => {
    const index = await openPagefind([address, '/pagefind/2/'])
    const [page] = await index.search('"laos"')
    expect([page?.id, page?.score]).toEqual(['a', 2])
    expect(await index.filter({ kind: ['Letter', 'Telegram'] })).toEqual(new Set(['a']))
    expect(await index.listValues('date')).toEqual(['1965', '1966'])
    expect(await index.listValues('kind')).toEqual([])
    expect(await readAsked(address)).toEqual([
      ['merge', '/pagefind/2/', { noWorker: true }],
      ['"laos"', {}],
      [null, { filters: { kind: { any: ['Letter', 'Telegram'] } } }],
    ])
  })

  test('is complete if its parts have loaded; what other pages lack is no failure', async () => {
    vi.stubGlobal('PerformanceResourceTiming', FailedRequest)
    const entries = vi.spyOn(performance, 'getEntriesByType')
    const loaded = Object.assign(new FailedRequest(), { responseStatus: 200 })
    const elsewhere = Object.assign(new FailedRequest(), { name: 'https://example.org/photo' })
    entries.mockReturnValue([{ ...new FailedRequest() }, elsewhere, loaded])
    const index = await openPagefind([address])
    expect(await index.search('laos')).toHaveLength(1)
    entries.mockRestore()
  })

  test('leaves no rejection of its own unhandled, and hides no other', async () => {
    const listeners = new Set<(event: Event) => void>()
    vi.stubGlobal('addEventListener', (_: string, listener: (event: Event) => void) => {
      listeners.add(listener)
    })
    vi.stubGlobal('removeEventListener', (_: string, listener: (event: Event) => void) => {
      listeners.delete(listener)
    })
    const reject = () => {
      const event = new Event('unhandledrejection', { cancelable: true })
      for (const listener of listeners) listener(event)
      return event.defaultPrevented
    }
    const index = await openPagefind([address])
    const searching = index.search('laos')
    expect(reject()).toBe(true)
    await searching
    expect(reject()).toBe(false)
  })

  test('gives the text of a page, and the similarity of the words', async () => {
    const index = await openPagefind([address])
    const [page] = await index.search('laos')
    const { url, content, meta, filters, anchors } = data
    expect(await page?.load()).toEqual({
      ...{ url, content, meta, filters, anchors },
      locations: [{ location: 0, weight: 2, similarity: 3 }],
    })
  })
})

describe('an error is thrown', () => {
  test.each([
    ['where there is no script', 'data:text/plain,', ''],
    ['where the script is another', toAddress('export const search = 1'), "expected Pagefind's"],
    ['where it makes nothing', toAddress('export const createInstance = () => 1'), 'version 1'],
  ])('%s', async (_, address, message) => {
    await expect(openPagefind([address])).rejects.toThrow(message)
  })

  test.each([
    ['a result that is no page', '[{ id: 1 }]', 'expected a page'],
    [
      'a page without its text',
      '[{ id: "a", score: 1, data: async () => ({}) }]',
      'expected a page',
    ],
  ])('if it returns %s', async (_, results, message) => {
    const index = await openPagefind([
      toAddress(`export const createInstance = () => ({
        mergeIndex: async () => {}, filters: async () => ({}),
        search: async () => ({ results: ${results} }),
      })`),
    ])
    const load = async () => (await index.search('laos'))[0]?.load()
    await expect(load()).rejects.toThrow(message)
  })

  test('if a part of the index did not load, which Pagefind treats as empty', async () => {
    vi.stubGlobal('PerformanceResourceTiming', FailedRequest)
    const entries = vi.spyOn(performance, 'getEntriesByType')
    entries.mockReturnValue([new FailedRequest()])
    const index = await openPagefind([toAddress(script)])
    await expect(index.search('laos')).rejects.toThrow('did not load')
    entries.mockRestore()
  })
})

describe('the data of a page is validated', () => {
  test.each([
    ['no address', { url: 1 }],
    ['no text', { content: null }],
    ['no facts of itself', { meta: [] }],
    ['a fact that is a number', { filters: { kind: [1] } }],
    ['an anchor without a place', { anchors: [{ id: 'p1' }] }],
    ['an anchor with an invalid locator', { anchors: [{ id: 'p1', title: 1, location: 0 }] }],
    ['a word without a weight', { weighted_locations: [{ location: 1, balanced_score: 1 }] }],
  ])('it has %s', (_, wrong) => {
    expect(isPageData(data)).toBe(true)
    expect(isPageData({ ...data, ...wrong })).toBe(false)
    expect(isPageData(undefined)).toBe(false)
  })
})
