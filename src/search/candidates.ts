import type { Query, Term } from './query.ts'
import type { Candidate, SearchIndex } from './search-index.ts'

/** Pages that may match a query. */
export interface Candidates {
  /** Pages that contain all its words, each with the sum of its scores. */
  pages: ReadonlyArray<Candidate>
  /** For each term, the pages that contain words with the term as prefix, by page id. */
  prefixMatches: ReadonlyArray<ReadonlyMap<string, Candidate>>
}

/**
 * Find the candidates for a query in the index; `findMatches` decides what is a match.
 *
 * @param index
 *   Index to search.
 * @param query
 *   Query with at least one term.
 * @throws
 *   If a part of the index does not load.
 */
export async function findCandidates(
  index: Pick<SearchIndex, 'search'>,
  { terms }: Pick<Query, 'terms'>,
): Promise<Candidates> {
  const exact = await Promise.all(terms.map((term) => searchAny(index, toLiterals(term))))
  // Only an unquoted search returns the locations of all forms of a word.
  const prefixMatches = await Promise.all(
    terms.map((term) => searchAny(index, term.type === 'word' ? [term.word] : [])),
  )
  const [first = new Map<string, Candidate>(), ...others] = exact
  const pages = [...first.values()].flatMap((page) => {
    const found = others.flatMap((other) => other.get(page.id) ?? [])
    if (found.length < others.length) return []
    return [{ ...page, score: found.reduce((sum, { score }) => sum + score, page.score) }]
  })
  return { pages, prefixMatches }
}

/** Find the pages that contain one of several texts, by page id. */
async function searchAny(
  index: Pick<SearchIndex, 'search'>,
  texts: ReadonlyArray<string>,
): Promise<Map<string, Candidate>> {
  const lists = await Promise.all(texts.map((text) => index.search(text)))
  return new Map(lists.flat().map((page) => [page.id, page]))
}

/** Quote a term for an exact search: `"quiet diplomacy"`; a name gives several texts. */
function toLiterals(term: Term): Array<string> {
  if (term.type === 'name') return term.names.flatMap(toLiterals)
  return [`"${term.type === 'word' ? term.word : term.words.join(' ')}"`]
}
