import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPagefind } from '../../src/search/pagefind.ts'

/** Write the address of an index with this script; `pagefind.js` is then a comment in it. */
const toAddress = (script: string) => `data:text/javascript,${encodeURIComponent(script)}//`

/** A script like Pagefind's, whose texts have some ids; the second of them has the word that is sought. */
const toScript = (...ids: Array<string>) => `
  export const asked = []
  const texts = ${JSON.stringify(ids)}.map((id) => ({ id, words: [] }))
  export const createInstance = (options) => ({
    search: async (text, options) => {
      asked.push([text, options])
      return { results: text === null ? texts : [{ id: texts[1].id, words: [8, 3] }] }
    },
  })`

const script = toScript('a', 'b')

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://example.org/search/' })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
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

  test('is searched for each word, and its texts are known by their places', async () => {
    const candidates = await openPagefind([address])
    expect(await candidates.find(['laos', "y's"])).toEqual(
      new Map([
        ['laos', new Map([[1, [3, 8]]])],
        ["y's", new Map([[1, [3, 8]]])],
      ]),
    )
    expect(await readAsked(address)).toEqual([
      [null, { sort: { place: 'asc' } }],
      ['laos_', {}],
      ['_hjchhd_', {}],
    ])
  })

  test('is searched in all its parts, whose texts follow each other', async () => {
    const candidates = await openPagefind([toAddress(toScript('c', 'd', 'e')), toAddress(script)])
    expect([...((await candidates.find(['laos'])).get('laos') ?? [])]).toEqual([
      [1, [3, 8]],
      [4, [3, 8]],
    ])
  })

  test('is complete if its parts have loaded; what other pages lack is no failure', async () => {
    vi.stubGlobal('PerformanceResourceTiming', FailedRequest)
    const entries = vi.spyOn(performance, 'getEntriesByType')
    const loaded = Object.assign(new FailedRequest(), { responseStatus: 200 })
    const elsewhere = Object.assign(new FailedRequest(), { name: 'https://example.org/photo' })
    entries.mockReturnValue([{ ...new FailedRequest() }, elsewhere, loaded])
    const candidates = await openPagefind([address])
    expect((await candidates.find(['laos'])).size).toBe(1)
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
    const candidates = await openPagefind([address])
    const searching = candidates.find(['laos'])
    expect(reject()).toBe(true)
    await searching
    expect(reject()).toBe(false)
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
    ['a result that is no page', '[{ id: 1 }]'],
    ['a result that is nothing', '[null]'],
    ['a page without its words', '[{ id: "a" }]'],
    ['a page whose words have no positions', '[{ id: "a", words: ["laos"] }]'],
  ])('if it returns %s', async (_, results) => {
    const address = toAddress(
      `export const createInstance = () => ({ search: async () => ({ results: ${results} }) })`,
    )
    await expect(openPagefind([address])).rejects.toThrow('expected a page')
  })

  test('if a part of the index did not load, which Pagefind treats as empty', async () => {
    const candidates = await openPagefind([toAddress(script)])
    vi.stubGlobal('PerformanceResourceTiming', FailedRequest)
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new FailedRequest()])
    await expect(candidates.find(['laos'])).rejects.toThrow('did not load')
  })
})
