import type { Words } from '../words/words.ts'
import type { Answer } from './answer.ts'
import { countTexts, type TextCounts } from './count-texts.ts'
import type { IndexedText } from './edition-index.ts'

/** What the status needs of a text that was found. */
export interface Counted {
  text: Pick<IndexedText, 'facts'>
  passages: Answer['passages']
}

/** Words of the status. */
export type StatusWords = Words['status']

/**
 * Write the status of a search: how much was found.
 *
 * @param documents
 *   Texts that pass the filters.
 * @param all
 *   All texts that answer the query.
 * @param words
 *   Words of the status.
 * @returns
 *   `5 documents with 17 passages. 3 more documents without filters.`
 */
export function writeStatus(
  documents: ReadonlyArray<Counted>,
  all: ReadonlyArray<Counted>,
  words: StatusWords,
): string {
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0)
  const answer = words.found({ passages, ...countFound(documents) })
  const shown = new Set(documents)
  const others = countFound(all.filter((document) => !shown.has(document)))
  const left = others.documents + others.sections
  return left === 0
    ? answer
    : `${answer} ${words.withoutFilters(others.documents, others.sections)}`
}

/** Count documents and sections that were found apart. */
export function countFound(found: ReadonlyArray<Pick<Counted, 'text'>>): TextCounts {
  return countTexts(found.map(({ text }) => ({ kind: text.facts['kind'] })))
}
