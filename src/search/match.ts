import { toHolderId } from '../tree/steps.ts'
import type { IndexedDocument, IndexedUnit, IndexedWord } from './document.ts'
import type { Query, Term } from './query.ts'
import { stripPossessive } from './words.ts'

/** A place where a document holds a term. */
export interface Match {
  /** Index of the term in the query. */
  term: number
  /** Where it begins in the document's text (UTF-16 code units, 0-based). */
  start: number
  /** Where it ends, exclusive. */
  end: number
  /** Units that hold it, from the first to the last; more than one where a phrase runs on. */
  units: [first: IndexedUnit, last: IndexedUnit]
}

/**
 * Find what a query asks for in a document.
 *
 * @param query
 *   Question.
 * @param document
 *   Document to look in.
 * @param inflected
 *   For each term that is a word, the locations at which the index holds a form of it.
 * @returns
 *   Matches in order, or nothing where the document does not answer the query.
 */
export function findMatches(
  query: Query,
  document: IndexedDocument,
  inflected: ReadonlyArray<ReadonlySet<number> | undefined> = [],
): Array<Match> | undefined {
  if (query.excluded.some((term) => findTerm(term, document.words).length > 0)) return undefined
  const matches: Array<Match> = []
  for (const [index, term] of query.terms.entries()) {
    const found = findTerm(term, document.words, inflected[index])
    if (found.length === 0) return undefined
    for (const [first, last] of found) {
      if (first.unit === undefined || last.unit === undefined) continue
      const units: Match['units'] = [first.unit, last.unit]
      matches.push({ term: index, start: first.start, end: last.end, units })
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A term's first and last word, at each place. */
function findTerm(
  term: Term,
  words: ReadonlyArray<IndexedWord>,
  inflected?: ReadonlySet<number>,
): Array<[IndexedWord, IndexedWord]> {
  if (term.type === 'word') {
    return words
      .filter((word) => word.text === term.word || inflected?.has(word.location))
      .map((word) => [word, word])
  }
  if (term.type === 'name')
    return term.names.flatMap((name) => findWords(name.words, words, stripPossessive))
  return findWords(term.words, words)
}

/**
 * Find words that stand in a row in one paragraph.
 *
 * @param toLast
 *   Makes of the last of them what is compared (default: itself).
 */
function findWords(
  wanted: ReadonlyArray<string>,
  words: ReadonlyArray<IndexedWord>,
  toLast = (word: string) => word,
): Array<[IndexedWord, IndexedWord]> {
  const before = wanted.slice(0, -1)
  return words.flatMap((first, index): Array<[IndexedWord, IndexedWord]> => {
    const last = words[index + before.length]
    const found =
      last !== undefined &&
      inOneParagraph(first, last) &&
      before.every((word, by) => words[index + by]?.text === word) &&
      toLast(last.text) === wanted.at(-1)
    return found ? [[first, last]] : []
  })
}

/** A phrase may run from a point into the next, but not from a paragraph into another or into a note. */
function inOneParagraph(first: IndexedWord, last: IndexedWord): boolean {
  return toHolderId(first.unit?.id ?? '') === toHolderId(last.unit?.id ?? '')
}
