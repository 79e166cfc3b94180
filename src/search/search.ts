/** Searching, as one thing to load when a reader asks: the question in, the answer out. */

import { toAnswer } from './answer.ts'
import { filterDocuments } from './filters.ts'
import type { FoundDocument } from './found-document.ts'
import { type Found, searchPagefind } from './pagefind.ts'
import { fromQuery } from './query.ts'

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

/** An answer that can be narrowed without asking again. */
export type Narrow = (parameters: URLSearchParams) => Answer

/**
 * Answer a question.
 *
 * @param index
 *   Addresses of the parts of the index (see `listIndexParts`).
 * @param parameters
 *   Parameters of the address: `q`, the question as the reader wrote it; `names=as-spelt`, to keep to the
 *   spelling of names; `show=all`, to look through all documents of however large an edition.
 * @param volumes
 *   Names of the volumes by their ids, where that is to be told; the documents of each then have it as a fact.
 * @param tell
 *   Is told how many documents of all are looked through, where that takes its time.
 * @returns
 *   What gives the answer, as the filters in the address narrow it.
 * @throws
 *   Where a part of the index does not load.
 */
export async function search(
  index: ReadonlyArray<string>,
  parameters: URLSearchParams,
  volumes: ReadonlyMap<string, string>,
  tell: (done: number, total: number) => void,
): Promise<Narrow> {
  const literal = parameters.get('names') === 'as-spelt'
  const query = fromQuery(parameters.get('q') ?? '', { literal })
  const most = parameters.get('show') === 'all' ? Infinity : atFirst
  const asked =
    query.terms.length > 0 ? await searchPagefind(index, query, { most, tell }) : nothing
  const found = asked.documents.map((document) => nameVolume(document, volumes))
  const whole = asked.read === asked.candidates
  return (parameters) => {
    const documents = filterDocuments(found, parameters)
    return {
      found,
      documents,
      whole,
      status: toAnswer(query, documents, { ...asked, documents: found }),
    }
  }
}

const nothing: Found = { documents: [], read: 0, candidates: 0 }

/** Say of which volume a document is: `/frus1964-68v02/d162/` of `frus1964-68v02`. */
function nameVolume(document: FoundDocument, volumes: ReadonlyMap<string, string>): FoundDocument {
  const name = volumes.get(document.url.split('/').at(-3) ?? '')
  if (name === undefined) return document
  return { ...document, facts: { ...document.facts, volume: [name] } }
}
