import { type Candidate, type FoundDocument, readCandidate } from './found-document.ts'
import type { Query, Term } from './query.ts'

/** The script that Pagefind writes beside its index. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => Pagefind
}

interface Pagefind {
  /** Let a search also ask another index. */
  mergeIndex: (base: string) => Promise<void>
  /** A text in quotation marks is searched as it stands, its words stemmed; else as prefixes. */
  search: (text: string) => Promise<{ results: Array<Candidate> }>
}

/** What answers a query, as far as it was looked through. */
export interface Found {
  /** Documents in the order of their addresses. */
  documents: Array<FoundDocument>
  /** How many documents were looked through. */
  read: number
  /** How many there are with these words. */
  candidates: number
}

/** How far candidates are looked through. */
interface ReadOptions {
  /** How many at most; of more, those that Pagefind holds for the likeliest. */
  most: number
  /** Is told how many of all are done, where it takes more than one step. */
  tell: (done: number, total: number) => void
}

/** Candidates in a step: a browser has no room for thousands of requests. */
const atOnce = 500

/**
 * Find the documents that answer a query. Pagefind gives candidates; what a match is, is decided by
 * `findMatches`.
 *
 * @param index
 *   Addresses of the parts of the index: `/pagefind/`, `/pagefind/2/`. The script is in the first.
 * @param query
 *   Question with at least one term.
 * @throws
 *   Where a part of the index does not load.
 */
export async function searchPagefind(
  [base = '', ...others]: ReadonlyArray<string>,
  query: Query,
  options: ReadOptions,
): Promise<Found> {
  const module: unknown = await import(/* @vite-ignore */ `${base}pagefind.js`)
  if (!isPagefindModule(module)) throw new Error('This is no Pagefind index')
  // Pagefind also lets the errors that it throws go unhandled; after the first, others may come.
  addEventListener('unhandledrejection', ignore)
  const pagefind = module.createInstance({ noWorker: true })
  await Promise.all(others.map((other) => pagefind.mergeIndex(other)))
  const found = await ask(pagefind, base, query, options)
  removeEventListener('unhandledrejection', ignore)
  return found
}

function ignore(event: Event): void {
  event.preventDefault()
}

async function ask(
  pagefind: Pagefind,
  base: string,
  query: Query,
  { most, tell }: ReadOptions,
): Promise<Found> {
  const exact = await Promise.all(query.terms.map((term) => listAny(pagefind, toLiterals(term))))
  // Only this form of a search says where all the forms of a word are.
  const loose = await Promise.all(query.terms.map((term) => list(pagefind, toPrefix(term))))
  throwIfIncomplete(base)

  const [first = new Map<string, Candidate>(), ...others] = exact
  const candidates = [...first.values()].filter(({ id }) => others.every((ids) => ids.has(id)))
  const likely = candidates.length > most ? toLikeliest(candidates, others, most) : candidates
  const documents: Array<FoundDocument> = []
  for (let done = 0; done < likely.length; done += atOnce) {
    if (done > 0) tell(done, likely.length)
    const step = likely.slice(done, done + atOnce)
    const found = await Promise.all(step.map((candidate) => readCandidate(query, candidate, loose)))
    documents.push(...found.flatMap((document) => document ?? []))
  }
  documents.sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }))
  return { documents, read: likely.length, candidates: candidates.length }
}

/** Take the candidates with the highest scores in all lists together. */
function toLikeliest(
  candidates: ReadonlyArray<Candidate>,
  others: ReadonlyArray<ReadonlyMap<string, Candidate>>,
  most: number,
): Array<Candidate> {
  const scores = new Map(
    candidates.map(({ id, score }) => [
      id,
      others.reduce((sum, other) => sum + (other.get(id)?.score ?? 0), score),
    ]),
  )
  return candidates
    .toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0))
    .slice(0, most)
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
