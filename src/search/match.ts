import { toHolderId } from '../tree/steps.ts'
import type { IndexedDocument, IndexedUnit, IndexedWord } from './document.ts'
import type { Query, Term } from './query.ts'
import { stripPossessive, toWords } from './words.ts'

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
 * Find the matches of a query in a document. Where it names speakers, words match only in what they say; where it
 * excludes one, only in what others say.
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
  const unspoken = query.excluded.filter((term) => term.type !== 'speaker')
  if (unspoken.some((term) => findTerm(term, document.words).length > 0)) return undefined
  const words = limitToSpeakers(query, document)
  const matches: Array<Match> = []
  for (const [index, term] of query.terms.entries()) {
    const found = findTerm(term, words, inflected[index])
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
  if (term.type === 'speaker') return findSpeaker(term, words)
  return findWords(term.words, words)
}

/** A term for a speaker. */
type SpeakerTerm = Extract<Term, { type: 'speaker' }>

/** Keep the words that the speakers of a query say, and those that its excluded speakers do not say. */
function limitToSpeakers(
  { terms, excluded }: Pick<Query, 'terms' | 'excluded'>,
  { units, words }: Pick<IndexedDocument, 'units' | 'words'>,
): ReadonlyArray<IndexedWord> {
  const wanted = terms.filter((term) => term.type === 'speaker')
  const unwanted = excluded.filter((term) => term.type === 'speaker')
  if (wanted.length + unwanted.length === 0) return words
  const others = units.filter(
    ({ speaker }) =>
      (wanted.length > 0 && !wanted.some((term) => isSpeaker(term, speaker))) ||
      unwanted.some((term) => isSpeaker(term, speaker)),
  )
  const left = new Set<IndexedUnit | undefined>(others)
  return words.filter(({ unit }) => !left.has(unit))
}

/** Whether a name contains the words of a term: `JONES` contains `jones`. */
function isSpeaker({ words }: SpeakerTerm, speaker: string | undefined): boolean {
  if (speaker === undefined) return false
  const name = ` ${toWords(speaker)
    .map(({ text }) => text)
    .join(' ')} `
  return name.includes(` ${words.join(' ')} `)
}

/** Find the name of a speaker at the start of each unit. */
function findSpeaker(
  term: SpeakerTerm,
  words: ReadonlyArray<IndexedWord>,
): Array<[IndexedWord, IndexedWord]> {
  const found = new Map<IndexedUnit, [IndexedWord, IndexedWord]>()
  for (const match of findWords(term.words, words)) {
    const { unit } = match[0]
    if (unit && !found.has(unit) && isSpeaker(term, unit.speaker)) found.set(unit, match)
  }
  return [...found.values()]
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
