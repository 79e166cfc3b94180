/** Searching, as one thing to load when a reader asks: the question in, the answer out. */

import { toAnswer } from './answer.ts'
import { filterDocuments } from './filters.ts'
import { type FoundDocument, searchPagefind } from './pagefind.ts'
import { fromQuery } from './query.ts'

export { type Result, toResult } from './result.ts'
export type { FoundDocument } from './pagefind.ts'

/** What is said to a reader. */
export interface Answer {
  /** Documents, of which the address keeps some. */
  found: Array<FoundDocument>
  /** How much was kept, and how it was looked for. */
  status: string
  /** Those that are kept, in their order. */
  documents: Array<FoundDocument>
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
 *   spelling of names.
 * @param volumes
 *   Names of the volumes by their ids, where that is to be told; the documents of each then have it as a fact.
 * @returns
 *   What gives the answer, as the filters in the address narrow it.
 * @throws
 *   Where a part of the index does not load.
 */
export async function search(
  index: ReadonlyArray<string>,
  parameters: URLSearchParams,
  volumes: ReadonlyMap<string, string>,
): Promise<Narrow> {
  const literal = parameters.get('names') === 'as-spelt'
  const query = fromQuery(parameters.get('q') ?? '', { literal })
  const asked = query.terms.length > 0 ? await searchPagefind(index, query) : []
  const found = asked.map((document) => nameVolume(document, volumes))
  return (parameters) => {
    const documents = filterDocuments(found, parameters)
    return { found, documents, status: toAnswer(query, documents, found) }
  }
}

/** Say of which volume a document is: `/frus1964-68v02/d162/` of `frus1964-68v02`. */
function nameVolume(document: FoundDocument, volumes: ReadonlyMap<string, string>): FoundDocument {
  const name = volumes.get(document.url.split('/').at(-3) ?? '')
  if (name === undefined) return document
  return { ...document, facts: { ...document.facts, volume: [name] } }
}
