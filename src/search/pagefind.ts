/** Access to Pagefind's index through the script that Pagefind generates beside it. */

import type { Candidates } from './candidates.ts'
import { toIndexToken } from './index-token.ts'
import { type Instance, isInstance, isPage, isScript, type Page } from './pagefind-values.ts'

/**
 * Open an index.
 *
 * @param addresses
 *   Addresses of its parts, each with its script: `/pagefind/`, `/pagefind/2/`.
 * @throws
 *   If a part does not load, or is not a Pagefind index.
 */
export async function openPagefind(addresses: ReadonlyArray<string>): Promise<Candidates> {
  const parts = await Promise.all(addresses.map(openPart))
  return {
    async find(words) {
      const found = new Map<string, Map<number, ReadonlyArray<number>>>()
      let start = 0
      for (const { pagefind, address, ids } of parts) {
        const places = new Map(ids.map((id, index) => [id, start + index]))
        start += ids.length
        await Promise.all(
          words.map(async (word) => {
            const postings = found.get(word) ?? new Map<number, ReadonlyArray<number>>()
            found.set(word, postings)
            for (const page of await find(pagefind, address, toIndexToken(word))) {
              const place = places.get(page.id)
              if (place !== undefined)
                postings.set(
                  place,
                  page.words.toSorted((a, b) => a - b),
                )
            }
          }),
        )
      }
      return found
    },
  }
}

/** A part of the index, with the ids that Pagefind gives its texts, in the order of the edition. */
interface Part {
  pagefind: Instance
  address: string
  ids: ReadonlyArray<string>
}

/** Open a part by its own script: a script has one memory, which a second index would overwrite. */
async function openPart(address: string): Promise<Part> {
  const script: unknown = await import(/* @vite-ignore */ `${address}pagefind.js`)
  if (!isScript(script))
    throw new Error(`Unexpected script ${address}pagefind.js, expected Pagefind's`)
  const pagefind = script.createInstance({ noWorker: true, basePath: address })
  if (!isInstance(pagefind))
    throw new Error(`Unexpected Pagefind in ${address}, expected version 1`)
  // Sorted by their places in the edition, all texts are listed with the ids that Pagefind gives them.
  const texts = await find(pagefind, address, null, { sort: { place: 'asc' } })
  return { pagefind, address, ids: texts.map(({ id }) => id) }
}

/** Search for a text in a part of the index; `null` finds all texts. */
async function find(
  pagefind: Instance,
  base: string,
  text: string | null,
  options: object = {},
): Promise<Array<Page>> {
  const { results } = await ignoreRejections(() => pagefind.search(text, options))
  throwIfIncomplete(base)
  return results.map((page) => {
    if (isPage(page)) return page
    throw new Error('Unexpected result of Pagefind, expected a page')
  })
}

/**
 * Call Pagefind without unhandled rejections: it leaves promises of the errors it throws unhandled, and more may
 * follow the first.
 */
async function ignoreRejections<T>(work: () => Promise<T>): Promise<T> {
  const ignore = (event: Event): void => {
    event.preventDefault()
  }
  addEventListener('unhandledrejection', ignore)
  const result = await work()
  removeEventListener('unhandledrejection', ignore)
  return result
}

/** Throw if a part of the index did not load, which Pagefind treats as empty. */
function throwIfIncomplete(base: string): void {
  const { href } = new URL(base, location.href)
  for (const entry of performance.getEntriesByType('resource')) {
    if (!(entry instanceof PerformanceResourceTiming) || !entry.name.startsWith(href)) continue
    if (entry.responseStatus === 0 || entry.responseStatus >= 400) {
      throw new Error(`${entry.name} did not load`)
    }
  }
}
