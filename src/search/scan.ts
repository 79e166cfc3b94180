import type { FoundDocument } from './found-document.ts'
import type { Candidate } from './search-index.ts'

/** What answers a query among the pages that were scanned. */
export interface Scanned {
  /** Documents in the order of their addresses. */
  documents: Array<FoundDocument>
  /** How many pages were scanned. */
  count: number
}

/**
 * Scans pages.
 *
 * @param pages
 *   Pages of which it is not known yet whether they answer.
 * @param max
 *   How many to scan; of more the best by their scores.
 */
export type Scan = (pages: ReadonlyArray<Candidate>, max: number) => Promise<Scanned>

/** Pages in a step: a browser has no room for thousands of requests. */
const step = 500

/**
 * Make a scanner, which reads no page twice.
 *
 * @param read
 *   Reads a page; nothing where it does not answer.
 * @param onProgress
 *   Called before each step but the first, with how many pages of all are done.
 */
export function createScan(
  read: (page: Candidate) => Promise<FoundDocument | undefined>,
  onProgress: (done: number, total: number) => void,
): Scan {
  const known = new Map<string, FoundDocument | undefined>()
  return async (pages, max) => {
    const best =
      pages.length > max ? pages.toSorted((a, b) => b.score - a.score).slice(0, max) : pages
    const unknown = best.filter(({ id }) => !known.has(id))
    for (let done = 0; done < unknown.length; done += step) {
      if (done > 0) onProgress(done, unknown.length)
      const found = await Promise.all(
        unknown
          .slice(done, done + step)
          .map(async (page) => ({ id: page.id, document: await read(page) })),
      )
      for (const { id, document } of found) known.set(id, document)
    }
    const documents = best
      .flatMap(({ id }) => known.get(id) ?? [])
      .sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }))
    return { documents, count: best.length }
  }
}
