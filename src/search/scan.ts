import type { FoundDocument } from './found-document.ts'
import type { Candidate } from './search-index.ts'

/** Documents that match a query among the scanned pages. */
export interface Scanned {
  /** Documents in the order of the edition. */
  documents: Array<FoundDocument>
  /** Number of pages that were scanned. */
  count: number
}

/**
 * Scans pages for matches.
 *
 * @param pages
 *   Candidate pages.
 * @param max
 *   Maximum number of pages to scan; the best by score are chosen.
 */
export type Scan = (pages: ReadonlyArray<Candidate>, max: number) => Promise<Scanned>

/** Pages in a batch: a browser cannot handle thousands of requests at once. */
const batchSize = 500

/**
 * Make a scanner that caches the pages it has read.
 *
 * @param read
 *   Reads a page; nothing where it does not match.
 * @param onProgress
 *   Called before each batch but the first, with the number of pages done and the total.
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
    for (let done = 0; done < unknown.length; done += batchSize) {
      if (done > 0) onProgress(done, unknown.length)
      const found = await Promise.all(
        unknown
          .slice(done, done + batchSize)
          .map(async (page) => ({ id: page.id, document: await read(page) })),
      )
      for (const { id, document } of found) known.set(id, document)
    }
    const documents = best
      .flatMap(({ id }) => known.get(id) ?? [])
      .sort((a, b) => toPlace(a) - toPlace(b))
    return { documents, count: best.length }
  }
}

/** Place of a document in the order of the edition, which the index has as metadata. */
function toPlace({ meta }: FoundDocument): number {
  return Number(meta['place'] ?? 0)
}
