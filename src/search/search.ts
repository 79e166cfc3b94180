/** Searching, as one thing to load when a reader asks: the question in, the answer out. */

import { toAnswer } from './answer.ts'
import { type FoundDocument, searchPagefind } from './pagefind.ts'
import { fromQuery } from './query.ts'

export { type Result, toResult } from './result.ts'
export type { FoundDocument } from './pagefind.ts'

/** What is said to a reader. */
export interface Answer {
  /** How much was found, and how it was looked for. */
  status: string
  documents: Array<FoundDocument>
}

/**
 * Answer a question.
 *
 * @param base
 *   Address of the index: `/pagefind/`.
 * @param value
 *   As the reader wrote it.
 * @param options
 *   Whether to keep to the spelling of names (default: no).
 * @throws
 *   Where a part of the index does not load.
 */
export async function search(
  base: string,
  value: string,
  options?: { literal: boolean },
): Promise<Answer> {
  const query = fromQuery(value, options)
  const documents = query.terms.length > 0 ? await searchPagefind(base, query) : []
  return { status: toAnswer(query, documents), documents }
}
