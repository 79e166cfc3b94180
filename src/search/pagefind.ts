/** Access to Pagefind's index through the script that Pagefind generates beside it. */

import {
  type Instance,
  isInstance,
  isPage,
  isPageData,
  isScript,
  type Page,
} from './pagefind-values.ts'
import type { Candidate, SearchIndex } from './search-index.ts'

/**
 * Open an index.
 *
 * @param addresses
 *   Addresses of its parts: `/pagefind/`, `/pagefind/2/`. The script is in the first.
 * @throws
 *   If a part does not load, or is not a Pagefind index.
 */
export async function openPagefind([
  base = '',
  ...others
]: ReadonlyArray<string>): Promise<SearchIndex> {
  const script: unknown = await import(/* @vite-ignore */ `${base}pagefind.js`)
  if (!isScript(script))
    throw new Error(`Unexpected script ${base}pagefind.js, expected Pagefind's`)
  const pagefind = script.createInstance({ noWorker: true })
  if (!isInstance(pagefind)) throw new Error(`Unexpected Pagefind in ${base}, expected version 1`)
  await ignoreRejections(() => Promise.all(others.map((other) => pagefind.mergeIndex(other))))
  return toIndex(pagefind, base)
}

function toIndex(pagefind: Instance, base: string): SearchIndex {
  /** Search for a text; `null` finds all pages. */
  async function find(text: string | null, options: object = {}): Promise<Array<Page>> {
    const { results } = await ignoreRejections(() => pagefind.search(text, options))
    throwIfIncomplete(base)
    return results.map((page) => {
      if (isPage(page)) return page
      throw new Error('Unexpected result of Pagefind, expected a page')
    })
  }

  return {
    async search(text) {
      return (await find(text)).map(toCandidate)
    },
    async filter(filters) {
      const any = Object.entries(filters).map(([fact, values]) => [fact, { any: values }] as const)
      const pages = await find(null, { filters: Object.fromEntries<object>(any) })
      return new Set(pages.map(({ id }) => id))
    },
    async listValues(fact) {
      const facts = await ignoreRejections(() => pagefind.filters())
      return Object.keys(facts[fact] ?? {})
    },
  }
}

function toCandidate({ id, score, data }: Page): Candidate {
  return {
    id,
    score,
    async load() {
      const page = await ignoreRejections(data)
      if (!isPageData(page)) throw new Error('Unexpected data of Pagefind, expected a page')
      const { url, content, meta, filters, anchors } = page
      const locations = page.weighted_locations.map((found) => ({
        location: found.location,
        weight: found.weight,
        similarity: found.balanced_score / found.weight ** 2,
      }))
      return { url, content, meta, filters, anchors, locations }
    },
  }
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
