/** Searching, as one thing to load when a reader asks: the question in, the answer out. */

import { toAnswer, toProgress } from './answer.ts'
import { filterDocuments, preselect } from './filters.ts'
import type { FoundDocument } from './found-document.ts'
import { reader } from './look-through.ts'
import { findCandidates } from './pagefind.ts'
import { fromQuery, type Query } from './query.ts'

export { type Result, toResult } from './result.ts'
export type { FoundDocument } from './found-document.ts'

/** Documents that are looked through at first: no volume has as many, and a series has many times more. */
const atFirst = 1000

/** What is said to a reader. */
export interface Answer {
  /** Documents, of which the address keeps some. */
  found: Array<FoundDocument>
  /** How much was kept, and how it was looked for. */
  status: string
  /** Those that are kept, in their order. */
  documents: Array<FoundDocument>
  /** Whether all were looked through. */
  whole: boolean
}

/** Answers as the filters of an address narrow it; what was looked through is not asked for again. */
export type Narrow = (parameters: URLSearchParams) => Promise<Answer>

/**
 * Answer a question.
 *
 * @param index
 *   Addresses of the parts of the index (see `listIndexParts`).
 * @param parameters
 *   Parameters of the address: `q`, the question as the reader wrote it; `names=as-spelt`, to keep to the
 *   spelling of names.
 * @param volumes
 *   Names of the volumes by their ids, where that is to be told; the documents of each then have it as a fact.
 * @param say
 *   Says how many documents of all are looked through, where that takes its time.
 * @returns
 *   What gives the answer. Of more documents than any volume has, the filters choose before these are looked through;
 *   `show=all` looks through however many there are.
 * @throws
 *   Where a part of the index does not load.
 */
export async function search(
  index: ReadonlyArray<string>,
  parameters: URLSearchParams,
  volumes: ReadonlyMap<string, string>,
  say: (status: string) => void,
): Promise<Narrow> {
  const literal = parameters.get('names') === 'as-spelt'
  const query = fromQuery(parameters.get('q') ?? '', { literal })
  if (query.terms.length === 0) return () => Promise.resolve(sayNothing(query))
  const candidates = await findCandidates(index, query)
  const lookThrough = reader(candidates.read, (done, total) => {
    say(toProgress(done, total))
  })
  return async (parameters) => {
    const { pages } = candidates
    const most = parameters.get('show') === 'all' ? Infinity : atFirst
    const kept = pages.length > most ? await preselect(candidates, parameters, volumes) : pages
    const { documents: read, count } = await lookThrough(kept, most)
    const found = read.map((document) => nameVolume(document, volumes))
    const documents = filterDocuments(found, parameters)
    const looked = { documents: found, read: count, kept: kept.length, candidates: pages.length }
    return {
      found,
      documents,
      whole: count === kept.length,
      status: toAnswer(query, documents, looked),
    }
  }
}

function sayNothing(query: Query): Answer {
  return { found: [], documents: [], whole: true, status: toAnswer(query, []) }
}

/** Say the name of its volume, where there are several; the index knows its id. */
function nameVolume(document: FoundDocument, volumes: ReadonlyMap<string, string>): FoundDocument {
  const { volume: ids = [], ...facts } = document.facts
  const names = ids.flatMap((id) => volumes.get(id) ?? [])
  return { ...document, facts: names.length > 0 ? { ...facts, volume: names } : facts }
}
