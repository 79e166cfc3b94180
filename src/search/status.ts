import { toCount } from '../edition/display/count.ts'
import { isSection } from './filters.ts'
import type { Name } from './names.ts'
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

/**
 * Write the status of a search: how much was found, and how.
 *
 * @param query
 *   Query.
 * @param documents
 *   Documents that pass the filters.
 * @param all
 *   All results (default: every one passes, and every candidate was scanned).
 * @returns
 *   `3 passages in 1 document, with these words in this order`
 */
export function writeStatus(
  query: Query,
  documents: ReadonlyArray<Document>,
  all: All = { documents, scanned: 0, filtered: 0, candidates: 0 },
): string {
  if (query.terms.length === 0) return 'Enter a word to search.'
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0)
  const found =
    passages === 0
      ? 'No passage '
      : `${toCount(passages, 'passage')} in ${writeCounts(documents)}, `
  const isExcluding = query.excluded.some((term) => term.type !== 'speaker')
  const without = isExcluding ? ', in documents without the excluded words' : ''
  const { scanned, filtered, candidates } = all
  const shown = new Set(documents)
  const left = all.documents.filter((document) => !shown.has(document))
  const notes = [
    query.cut && 'The query is too long: only its beginning was searched.',
    left.length > 0 && `${writeCounts(left, 'more ')} without filters.`,
    filtered < candidates &&
      `${toNumber(filtered)} of ${toCount(candidates, 'document')} with these words match the filters.`,
    scanned < filtered && `Showing the ${toNumber(scanned)} best matches.`,
  ].filter((note) => note !== false)
  const answer = `${found}with ${describeTerms(query)}${without}`
  return notes.length === 0 ? answer : `${answer}. ${notes.join(' ')}`
}

/** `1 document`, `2 more documents and 1 more section`, `1 section and no document` */
function writeCounts(found: ReadonlyArray<Document>, more = ''): string {
  const sections = found.filter(isSection).length
  const documents = toCount(found.length - sections, `${more}document`)
  if (sections === 0) return documents
  if (sections === found.length) return `${toCount(sections, `${more}section`)} and no document`
  return `${documents} and ${toCount(sections, `${more}section`)}`
}

/** `Searching 1,000 documents: 500 done…` */
export function toProgress(done: number, total: number): string {
  return `Searching ${toCount(total, 'document')}: ${toNumber(done)} done…`
}

function describeTerms({ terms }: Query): string {
  const [first, ...others] = terms
  const names = terms.some((term) => term.type === 'name')
  if (others.length > 0) {
    if (names) return 'all of these, under any of their names'
    return terms.every((term) => term.type === 'word')
      ? 'all these words, or forms of them'
      : 'all of these'
  }
  if (first?.type === 'speaker') return 'this speaker'
  if (first?.type === 'name') return `one of the names ${toList(first.names)}`
  if (first?.type === 'word') return 'this word, or a form of it'
  return first?.words.length === 1 ? 'exactly this word' : 'these words in this order'
}

/** `Peiping, Peking, or Beijing` */
function toList(names: ReadonlyArray<Name>): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names.map(({ text }) => text))
}

function toNumber(number: number): string {
  return number.toLocaleString('en')
}
