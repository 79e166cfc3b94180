import type { Words } from '../words/words.ts'
import { isSection } from './filters.ts'
import type { Query } from './query.ts'
import type { FoundDocument } from './found-document.ts'

/** The fields of a found document that the status needs. */
type Document = Pick<FoundDocument, 'facts' | 'passages'>

/** All results, and the number of documents they were found in. */
interface All {
  documents: ReadonlyArray<Document>
  /** Number of documents that were scanned. */
  scanned: number
  /** Number of candidates that passed the filters before the scan. */
  filtered: number
  /** Number of documents that contain the words of the query. */
  candidates: number
}

/** Words of the status. */
export type StatusWords = Words['status']

/**
 * Write the status of a search: how much was found, and how.
 *
 * @param query
 *   Query.
 * @param documents
 *   Documents that pass the filters.
 * @param words
 *   Words of the status.
 * @param all
 *   All results (default: every one passes, and every candidate was scanned).
 * @returns
 *   `3 passages in 1 document, with these words in this order`
 */
export function writeStatus(
  query: Query,
  documents: ReadonlyArray<Document>,
  words: StatusWords,
  all: All = { documents, scanned: 0, filtered: 0, candidates: 0 },
): string {
  if (query.terms.length === 0) return words.enterWord
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0)
  const isExcluding = query.excluded.some((term) => term.type !== 'speaker')
  const counts = { passages, ...countTexts(documents) }
  const answer = words.found(counts, describeTerms(query, words.terms), isExcluding)
  const { scanned, filtered, candidates } = all
  const shown = new Set(documents)
  const left = all.documents.filter((document) => !shown.has(document))
  const others = countTexts(left)
  const notes = [
    query.cut && words.isCut,
    left.length > 0 && words.withoutFilters(others.documents, others.sections),
    filtered < candidates && words.matchFilters(filtered, candidates),
    scanned < filtered && words.best(scanned),
  ].filter((note) => note !== false)
  return notes.length === 0 ? answer : `${answer}. ${notes.join(' ')}`
}

/** Count documents and sections apart. */
function countTexts(found: ReadonlyArray<Document>): { documents: number; sections: number } {
  const sections = found.filter(isSection).length
  return { documents: found.length - sections, sections }
}

function describeTerms({ terms }: Query, words: StatusWords['terms']): string {
  const [first, ...others] = terms
  const names = terms.some((term) => term.type === 'name')
  if (others.length > 0) {
    if (names) return words.allNames
    return terms.every((term) => term.type === 'word') ? words.allWords : words.all
  }
  if (first?.type === 'speaker') return words.speaker
  if (first?.type === 'name') return words.names(first.names.map(({ text }) => text))
  if (first?.type === 'word') return words.word
  return first?.words.length === 1 ? words.exactWord : words.phrase
}
