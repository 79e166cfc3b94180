import { toHolderId } from '../tree/steps.ts'
import type { IndexedDocument, IndexedUnit, IndexedWord } from './document.ts'
import type { Query, Term } from './query.ts'
import { stripPossessive } from './words.ts'

/** A match of a term in a document. */
export interface Match {
  /** Index of the term in the query. */
  term: number
  /** Start in the document's text (UTF-16 code units, 0-based). */
  start: number
  /** End, exclusive. */
  end: number
  /** First and last unit of the match; they differ where a phrase crosses units. */
  units: [first: IndexedUnit, last: IndexedUnit]
}

/**
 * Find the matches of a query in a document.
 *
 * @param query
 *   Query.
 * @param document
 *   Document to search.
 * @param inflected
 *   For each single-word term, the locations of its forms in the index.
 * @returns
 *   Matches in order; nothing where the document does not match.
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

/** Find the first and last word of each match of a term. */
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
 * Find words that follow one another in one paragraph.
 *
 * @param toLast
 *   Normalizes the last word before comparison (default: identity).
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

/**
 * Whether two words are in one paragraph or note. A phrase may cross points of a paragraph, but not paragraphs or
 * notes.
 */
function inOneParagraph(first: IndexedWord, last: IndexedWord): boolean {
  return toHolderId(first.unit?.id ?? '') === toHolderId(last.unit?.id ?? '')
}
