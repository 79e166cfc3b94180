/** Entry point of the search, which pages load on demand. */

import { type StatusWords, writeStatus } from './status.ts'
import { findCandidates } from './candidates.ts'
import { filterDocuments, preselect } from './filters.ts'
import { type FoundDocument, readCandidate } from './found-document.ts'
import { fromQuery, type Query } from './query.ts'
import { createScan } from './scan.ts'
import type { SearchIndex } from './search-index.ts'

export { openPagefind } from './pagefind.ts'
export { type Result, toResult } from './result.ts'
export type { FoundDocument } from './found-document.ts'

/** Maximum number of documents scanned by default: more than any volume has, fewer than a series has. */
const defaultMax = 1000

/** The results of a query. */
export interface SearchAnswer {
  /** All results before filters. */
  found: Array<FoundDocument>
  /** Status message: how much was found, and how. */
  status: string
  /** Results that pass the filters, in order. */
  documents: Array<FoundDocument>
  /** Number of candidates that pass the filters. */
  filtered: number
  /** Whether all of these candidates were scanned. */
  complete: boolean
}

/** Applies the filters of an address to the results; scanned documents are not read again. */
export type Narrow = (parameters: URLSearchParams) => Promise<SearchAnswer>

/** Options of a search. */
export interface SearchOptions {
  /** Opens the index; not called for an empty query. */
  open: () => Promise<SearchIndex>
  /** Names of the volumes by their ids, where there are several; documents can then be filtered by volume. */
  volumes: ReadonlyMap<string, string>
  /** Words of the status messages. */
  words: StatusWords
  /** Called with progress messages during a long scan. */
  onStatus: (status: string) => void
}

/**
 * Run a search.
 *
 * @param parameters
 *   Parameters of the address: `q`, the query as typed; `names=as-spelt`, to match names only as spelled.
 * @returns
 *   Function that returns the results for some filters. If there are more candidates than any volume has, the
 *   filters are applied before the scan; `show=all` scans any number.
 * @throws
 *   If a part of the index does not load.
 */
export async function search(
  parameters: URLSearchParams,
  { open, volumes, words, onStatus }: SearchOptions,
): Promise<Narrow> {
  const literal = parameters.get('names') === 'as-spelt'
  const query = fromQuery(parameters.get('q') ?? '', { literal })
  if (query.terms.length === 0) return () => Promise.resolve(answerNothing(query, words))
  const index = await open()
  const { pages, prefixMatches } = await findCandidates(index, query)
  const scan = createScan(
    (page) => readCandidate(query, page, prefixMatches),
    (done, total) => {
      onStatus(words.progress(total, done))
    },
  )
  return async (parameters) => {
    const max = parameters.get('show') === 'all' ? Infinity : defaultMax
    const filtered = pages.length > max ? await preselect(pages, index, parameters, volumes) : pages
    const { documents: scanned, count } = await scan(filtered, max)
    const found = scanned.map((document) => nameVolume(document, volumes))
    const documents = filterDocuments(found, parameters)
    const all = {
      documents: found,
      scanned: count,
      filtered: filtered.length,
      candidates: pages.length,
    }
    return {
      found,
      documents,
      filtered: filtered.length,
      complete: count === filtered.length,
      status: writeStatus(query, documents, words, all),
    }
  }
}

function answerNothing(query: Query, words: StatusWords): SearchAnswer {
  const status = writeStatus(query, [], words)
  return { found: [], documents: [], filtered: 0, complete: true, status }
}

/** Replace the id of the volume, as in the index, by its name as a filter value, where there are several volumes. */
function nameVolume(document: FoundDocument, volumes: ReadonlyMap<string, string>): FoundDocument {
  const { volume: ids = [], ...facts } = document.facts
  const names = ids.flatMap((id) => volumes.get(id) ?? [])
  return { ...document, facts: names.length > 0 ? { ...facts, volume: names } : facts }
}
