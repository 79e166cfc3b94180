import { fromFragment, type Fragment } from './document.ts'
import { fromIndexText } from './index-text.ts'
import { findMatches } from './match.ts'
import { type Passage, toPassages } from './passages.ts'
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

/** A page that may answer. */
interface Candidate {
  id: string
  /** Loads the page's fragment, which is shared: read it before the next one is asked for. */
  data: () => Promise<Fragment & { weighted_locations: Array<WeightedLocation> }>
}

interface WeightedLocation {
  location: number
  /** 1 in text, 7 in a heading, less for a part of a word (`Namara` in `McNamara`). */
  weight: number
  /** Grows with the square of the weight and with the likeness of the words. */
  balanced_score: number
}

/** A document that answers a query. */
export interface FoundDocument {
  /** Address in the site: `/frus1964-68v02/d162/`. */
  url: string
  meta: Record<string, string>
  /** What documents are told apart by: `{ kind: ['Telegram'] }`. */
  facts: Record<string, Array<string>>
  /** Grows with how much of the document is what was asked for. */
  score: number
  /** The document's text, into which the passages point. */
  text: string
  passages: Array<Passage>
}

/**
 * Find the documents that answer a query. Pagefind gives candidates; what a match is, is decided by
 * `findMatches`.
 *
 * @param index
 *   Addresses of the parts of the index: `/pagefind/`, `/pagefind/2/`. The script is in the first.
 * @param query
 *   Question with at least one term.
 * @returns
 *   Documents in the order of their addresses.
 * @throws
 *   Where a part of the index does not load.
 */
export async function searchPagefind(
  [base = '', ...others]: ReadonlyArray<string>,
  query: Query,
): Promise<Array<FoundDocument>> {
  const module: unknown = await import(/* @vite-ignore */ `${base}pagefind.js`)
  if (!isPagefindModule(module)) throw new Error('This is no Pagefind index')
  // Pagefind also lets the errors that it throws go unhandled; after the first, others may come.
  addEventListener('unhandledrejection', ignore)
  const pagefind = module.createInstance({ noWorker: true })
  await Promise.all(others.map((other) => pagefind.mergeIndex(other)))
  const found = await ask(pagefind, base, query)
  removeEventListener('unhandledrejection', ignore)
  return found
}

function ignore(event: Event): void {
  event.preventDefault()
}

async function ask(pagefind: Pagefind, base: string, query: Query): Promise<Array<FoundDocument>> {
  const exact = await Promise.all(query.terms.map((term) => listAny(pagefind, toLiterals(term))))
  // Only this form of a search says where all the forms of a word are.
  const loose = await Promise.all(query.terms.map((term) => list(pagefind, toPrefix(term))))
  throwIfIncomplete(base)

  const [first = new Map<string, Candidate>(), ...others] = exact
  const candidates = [...first.values()].filter(({ id }) => others.every((ids) => ids.has(id)))
  const found = await Promise.all(candidates.map((candidate) => read(query, candidate, loose)))
  return found
    .flatMap((document) => document ?? [])
    .sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }))
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

async function read(
  query: Query,
  candidate: Candidate,
  loose: ReadonlyArray<Map<string, Candidate>>,
): Promise<FoundDocument | undefined> {
  const inflected: Array<Set<number> | undefined> = []
  for (const candidates of loose) {
    const data = await candidates.get(candidate.id)?.data()
    inflected.push(data && toInflected(data.weighted_locations))
  }
  const fragment = await candidate.data()
  const document = fromFragment(fragment)
  const matches = findMatches(query, document, inflected)
  if (matches === undefined) return undefined
  const meta = Object.entries(fragment.meta).map(
    ([key, value]) => [key, fromIndexText(value).trim()] as const,
  )
  return {
    url: fragment.url,
    meta: Object.fromEntries<string>(meta),
    facts: fragment.filters,
    score: matches.length / Math.sqrt(document.words.length),
    text: document.text,
    passages: toPassages(document, matches),
  }
}

/**
 * Part the forms of a word from the words that only begin like it.
 * The page holds a form, and nothing is more like the word than its forms are.
 */
function toInflected(locations: ReadonlyArray<WeightedLocation>): Set<number> {
  const whole = locations.filter(({ weight }) => weight >= 1)
  const likeness = whole.map(({ balanced_score, weight }) => balanced_score / weight ** 2)
  const most = Math.max(...likeness) * 0.999
  return new Set(whole.filter((_, index) => (likeness[index] ?? 0) >= most).map((x) => x.location))
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
