import { fromFragment, type Fragment } from './document.ts'
import { fromIndexText } from './index-text.ts'
import { findMatches } from './match.ts'
import { type Passage, toPassages } from './passages.ts'
import type { Query } from './query.ts'

/** A page that may answer. */
export interface Candidate {
  id: string
  /** Grows with how much of the page is what was asked for. */
  score: number
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
 * Look through a candidate.
 *
 * @param loose
 *   For each term, the candidates that Pagefind finds by the beginning of the word, by their ids.
 * @returns
 *   Document; nothing where it does not answer.
 */
export async function readCandidate(
  query: Query,
  candidate: Candidate,
  loose: ReadonlyArray<ReadonlyMap<string, Candidate>>,
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
