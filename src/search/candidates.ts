import type { Query, Term } from './query.ts'
import type { Candidate, SearchIndex } from './search-index.ts'

/** What may answer a query. */
export interface Candidates {
  /** Pages that hold all its words; each has the sum of its scores. */
  pages: ReadonlyArray<Candidate>
  /** For each term, the pages that hold words that begin like it, by their ids. */
  prefixMatches: ReadonlyArray<ReadonlyMap<string, Candidate>>
}

/**
 * Find what may answer a query. The index gives candidates; what a match is, is decided by `findMatches`.
 *
 * @param index
 *   Index to search.
 * @param query
 *   Question with at least one term.
 * @throws
 *   Where a part of the index does not load.
 */
export async function findCandidates(
  index: Pick<SearchIndex, 'search'>,
  { terms }: Pick<Query, 'terms'>,
): Promise<Candidates> {
  const exact = await Promise.all(terms.map((term) => searchAny(index, toLiterals(term))))
  // Only this form of a search says where all the forms of a word are.
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

/** Find the pages that hold one of several texts, by their ids. */
async function searchAny(
  index: Pick<SearchIndex, 'search'>,
  texts: ReadonlyArray<string>,
): Promise<Map<string, Candidate>> {
  const lists = await Promise.all(texts.map((text) => index.search(text)))
  return new Map(lists.flat().map((page) => [page.id, page]))
}

/** `"quiet diplomacy"`; several for the names of a thing. */
function toLiterals(term: Term): Array<string> {
  if (term.type === 'name') return term.names.flatMap(toLiterals)
  return [`"${term.type === 'word' ? term.word : term.words.join(' ')}"`]
}
