import { type Candidate, type FoundDocument, readCandidate } from './found-document.ts'
import type { Query, Term } from './query.ts'

/** The script that Pagefind writes beside its index. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => Pagefind
}

interface Pagefind {
  /** Let a search also ask another index. */
  mergeIndex: (base: string) => Promise<void>
  /**
   * A text in quotation marks is searched as it stands, its words stemmed; else as prefixes. Without one, all pages
   * are found.
   */
  search: (
    text: string | null,
    options?: { filters: PagefindFilters },
  ) => Promise<{ results: Array<Candidate> }>
  /** Count the pages with each fact, by its name and value. */
  filters: () => Promise<Record<string, Record<string, number>>>
}

/** Which pages are kept: those that have one of the values of each fact. */
export type PagefindFilters = Record<string, { any: ReadonlyArray<string> }>

/** What may answer a query. */
export interface Candidates {
  /** Pages that hold all its words. */
  pages: ReadonlyArray<Candidate>
  /** Look through some of them; nothing stands for one that does not answer. */
  read: (pages: ReadonlyArray<Candidate>) => Promise<Array<FoundDocument | undefined>>
  /** Take those that filters keep. */
  keep: (filters: PagefindFilters) => Promise<Array<Candidate>>
  /** List the values that a fact has in the whole index. */
  list: (fact: string) => Promise<Array<string>>
}

/**
 * Find what may answer a query. Pagefind gives candidates; what a match is, is decided by `findMatches`.
 *
 * @param index
 *   Addresses of the parts of the index: `/pagefind/`, `/pagefind/2/`. The script is in the first.
 * @param query
 *   Question with at least one term.
 * @throws
 *   Where a part of the index does not load.
 */
export async function findCandidates(
  [base = '', ...others]: ReadonlyArray<string>,
  query: Query,
): Promise<Candidates> {
  const module: unknown = await import(/* @vite-ignore */ `${base}pagefind.js`)
  if (!isPagefindModule(module)) throw new Error('This is no Pagefind index')
  const pagefind = module.createInstance({ noWorker: true })
  return quietly(async () => {
    await Promise.all(others.map((other) => pagefind.mergeIndex(other)))
    return ask(pagefind, base, query)
  })
}

/** Ask Pagefind something: it also lets the errors that it throws go unhandled, and after the first, others may come. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  addEventListener('unhandledrejection', ignore)
  const result = await work()
  removeEventListener('unhandledrejection', ignore)
  return result
}

function ignore(event: Event): void {
  event.preventDefault()
}

async function ask(pagefind: Pagefind, base: string, query: Query): Promise<Candidates> {
  const exact = await Promise.all(query.terms.map((term) => listAny(pagefind, toLiterals(term))))
  // Only this form of a search says where all the forms of a word are.
  const loose = await Promise.all(query.terms.map((term) => list(pagefind, toPrefix(term))))
  throwIfIncomplete(base)

  const [first = new Map<string, Candidate>(), ...others] = exact
  const pages = [...first.values()].flatMap((page) => {
    const found = others.map((other) => other.get(page.id))
    if (found.includes(undefined)) return []
    return [{ ...page, score: found.reduce((sum, other) => sum + (other?.score ?? 0), page.score) }]
  })
  return {
    pages,
    read: (some) =>
      quietly(() => Promise.all(some.map((page) => readCandidate(query, page, loose)))),
    async keep(filters) {
      const { results } = await quietly(() => pagefind.search(null, { filters }))
      const kept = new Set(results.map(({ id }) => id))
      return pages.filter(({ id }) => kept.has(id))
    },
    async list(fact) {
      const counts = await quietly(() => pagefind.filters())
      return Object.keys(counts[fact] ?? {})
    },
  }
}

async function list(pagefind: Pagefind, text: string): Promise<Map<string, Candidate>> {
  if (text === '') return new Map()
  const { results } = await pagefind.search(text)
  return new Map(results.map((result) => [result.id, result]))
}

async function listAny(
  pagefind: Pagefind,
  literals: ReadonlyArray<string>,
): Promise<Map<string, Candidate>> {
  const lists = await Promise.all(literals.map((literal) => list(pagefind, literal)))
  return new Map(lists.flatMap((found) => [...found]))
}

/** `"quiet diplomacy"`; several for the names of a thing. */
function toLiterals(term: Term): Array<string> {
  if (term.type === 'name') return term.names.flatMap(toLiterals)
  return [`"${term.type === 'word' ? term.word : term.words.join(' ')}"`]
}

function toPrefix(term: Term): string {
  return term.type === 'word' ? term.word : ''
}

/** Pagefind takes a part of the index that does not load for one that is empty. */
function throwIfIncomplete(base: string): void {
  const { href } = new URL(base, location.href)
  for (const entry of performance.getEntriesByType('resource')) {
    if (!(entry instanceof PerformanceResourceTiming) || !entry.name.startsWith(href)) continue
    if (entry.responseStatus === 0 || entry.responseStatus >= 400) {
      throw new Error(`${entry.name} did not load`)
    }
  }
}

function isPagefindModule(value: unknown): value is PagefindModule {
  return typeof value === 'object' && value !== null && 'createInstance' in value
}
