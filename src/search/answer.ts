import { isMatter } from './filters.ts'
import type { Name } from './names.ts'
import type { Query } from './query.ts'
import type { FoundDocument } from './pagefind.ts'

/** What is said of a document that was found. */
type Found = Pick<FoundDocument, 'facts' | 'passages'>

/**
 * Say how much was found, and how it was looked for.
 *
 * @param query
 *   Question.
 * @param documents
 *   Documents that are kept.
 * @param all
 *   Those that were found (default: they are all kept).
 * @returns
 *   `3 passages in 1 document, with these words in this order`
 */
export function toAnswer(
  query: Query,
  documents: ReadonlyArray<Found>,
  all: ReadonlyArray<Found> = documents,
): string {
  if (query.terms.length === 0) return 'There are no words to search for here.'
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0)
  const found =
    passages === 0 ? 'No passage ' : `${count(passages, 'passage')} in ${toHolders(documents)}, `
  const without = query.excluded.length > 0 ? ', in documents without what is left out' : ''
  const cut = query.cut ? '. The question was long: only its beginning was searched.' : ''
  const kept = new Set(documents)
  const left = all.filter((document) => !kept.has(document))
  const filtered = left.length > 0 ? `. ${toHolders(left)} more without the filters.` : ''
  return `${found}with ${toManner(query)}${without}${cut}${filtered}`
}

/** `1 document`, `2 documents and 1 section`, `1 section and no document` */
function toHolders(found: ReadonlyArray<Found>): string {
  const sections = found.filter(isMatter).length
  const documents = count(found.length - sections, 'document')
  if (sections === 0) return documents
  if (sections === found.length) return `${count(sections, 'section')} and no document`
  return `${documents} and ${count(sections, 'section')}`
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
