/** Searching, as one thing to load when a reader asks: the question in, the answer out. */

import { writeStatus, toProgress } from './answer.ts'
import { findCandidates } from './candidates.ts'
import { filterDocuments, preselect } from './filters.ts'
import { type FoundDocument, readCandidate } from './found-document.ts'
import { fromQuery, type Query } from './query.ts'
import { createScan } from './scan.ts'
import type { SearchIndex } from './search-index.ts'

export { openPagefind } from './pagefind.ts'
export { type Result, toResult } from './result.ts'
export type { FoundDocument } from './found-document.ts'

/** Documents that are scanned at first: no volume has as many, and a series has many times more. */
const firstMax = 1000

/** What a reader is answered. */
export interface SearchAnswer {
  /** Documents that were found, of which the address keeps some. */
  found: Array<FoundDocument>
  /** How much is filtered, and how it was found. */
  status: string
  /** Those that are filtered, in their order. */
  documents: Array<FoundDocument>
  /** How many candidates the filters keep. */
  filtered: number
  /** Whether all these were scanned. */
  complete: boolean
}

/** Answers as the filters of an address narrow it; what was scanned is not read again. */
export type Narrow = (parameters: URLSearchParams) => Promise<SearchAnswer>

/** What a search needs. */
export interface SearchOptions {
  /** Opens the index; not called where there is nothing to search for. */
  open: () => Promise<SearchIndex>
  /** Names of the volumes by their ids, where there are several; the documents of each then have it as a fact. */
  volumes: ReadonlyMap<string, string>
  /** Called with how many documents of all are scanned, where that takes its time. */
  onStatus: (status: string) => void
}

/**
 * SearchAnswer a question.
 *
 * @param parameters
 *   Parameters of the address: `q`, the question as the reader wrote it; `names=as-spelt`, to keep to the
 *   spelling of names.
 * @returns
 *   What gives the answer. Of more documents than any volume has, the filters choose before these are scanned;
 *   `show=all` scans however many there are.
 * @throws
 *   Where a part of the index does not load.
 */
export async function search(
  parameters: URLSearchParams,
  { open, volumes, onStatus }: SearchOptions,
): Promise<Narrow> {
  const literal = parameters.get('names') === 'as-spelt'
  const query = fromQuery(parameters.get('q') ?? '', { literal })
  if (query.terms.length === 0) return () => Promise.resolve(answerNothing(query))
  const index = await open()
  const { pages, prefixMatches } = await findCandidates(index, query)
  const scan = createScan(
    (page) => readCandidate(query, page, prefixMatches),
    (done, total) => {
      onStatus(toProgress(done, total))
    },
  )
  return async (parameters) => {
    const max = parameters.get('show') === 'all' ? Infinity : firstMax
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
      status: writeStatus(query, documents, all),
    }
  }
}

function answerNothing(query: Query): SearchAnswer {
  return { found: [], documents: [], filtered: 0, complete: true, status: writeStatus(query, []) }
}

/** Give a document the name of its volume as a fact, where there are several; the index knows its id. */
function nameVolume(document: FoundDocument, volumes: ReadonlyMap<string, string>): FoundDocument {
  const { volume: ids = [], ...facts } = document.facts
  const names = ids.flatMap((id) => volumes.get(id) ?? [])
  return { ...document, facts: names.length > 0 ? { ...facts, volume: names } : facts }
}
