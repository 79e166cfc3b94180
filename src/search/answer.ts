import { isMatter } from './filters.ts'
import type { Name } from './names.ts'
import type { Query } from './query.ts'
import type { FoundDocument } from './found-document.ts'

/** A document that was found, as far as its answer goes. */
type Document = Pick<FoundDocument, 'facts' | 'passages'>

/** All that was found, and how far was looked. */
interface All {
  documents: ReadonlyArray<Document>
  /** How many documents were looked through. */
  read: number
  /** How many the filters have kept before that. */
  kept: number
  /** How many there are with these words. */
  candidates: number
}

/**
 * Say how much was found, and how it was looked for.
 *
 * @param query
 *   Question.
 * @param documents
 *   Documents that are kept.
 * @param all
 *   All that were found (default: they are all kept, and all were looked through).
 * @returns
 *   `3 passages in 1 document, with these words in this order`
 */
export function toAnswer(
  query: Query,
  documents: ReadonlyArray<Document>,
  all: All = { documents, read: 0, kept: 0, candidates: 0 },
): string {
  if (query.terms.length === 0) return 'There are no words to search for here.'
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0)
  const found =
    passages === 0 ? 'No passage ' : `${count(passages, 'passage')} in ${toHolders(documents)}, `
  const without = query.excluded.length > 0 ? ', in documents without what is left out' : ''
  const { read, kept, candidates } = all
  const shown = new Set(documents)
  const left = all.documents.filter((document) => !shown.has(document))
  const notes = [
    query.cut && 'The question was long: only its beginning was searched.',
    left.length > 0 && `${toHolders(left)} more without the filters.`,
    kept < candidates &&
      `The filters keep ${toNumber(kept)} of ${count(candidates, 'document')} with such words.`,
    read < kept &&
      `Of ${kept < candidates ? 'these' : `${count(kept, 'document')} with such words`} the ${toNumber(read)} likeliest were looked through.`,
  ].filter((note) => note !== false)
  const answer = `${found}with ${toManner(query)}${without}`
  return notes.length === 0 ? answer : `${answer}. ${notes.join(' ')}`
}

/** `1 document`, `2 documents and 1 section`, `1 section and no document` */
function toHolders(found: ReadonlyArray<Document>): string {
  const sections = found.filter(isMatter).length
  const documents = count(found.length - sections, 'document')
  if (sections === 0) return documents
  if (sections === found.length) return `${count(sections, 'section')} and no document`
  return `${documents} and ${count(sections, 'section')}`
}

/** `Looking through 1,000 documents: 500 done…` */
export function toProgress(done: number, total: number): string {
  return `Looking through ${count(total, 'document')}: ${toNumber(done)} done…`
}

function toManner({ terms }: Query): string {
  const [first, ...others] = terms
  const names = terms.some((term) => term.type === 'name')
  if (others.length > 0) {
    if (names) return 'all of these, under any of their names'
    return terms.every((term) => term.type === 'word')
      ? 'all these words, or forms of them'
      : 'all of these'
  }
  if (first?.type === 'name') return `one of the names ${toList(first.names)}`
  if (first?.type === 'word') return 'this word, or a form of it'
  return first?.words.length === 1 ? 'exactly this word' : 'these words in this order'
}

/** `Peiping, Peking, or Beijing` */
function toList(names: ReadonlyArray<Name>): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names.map(({ text }) => text))
}

/** `1 document`, `9,687 documents` */
function count(number: number, noun: string): string {
  return `${toNumber(number)} ${noun}${number === 1 ? '' : 's'}`
}

function toNumber(number: number): string {
  return number.toLocaleString('en')
}
