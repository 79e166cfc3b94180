import { toIndexedDocument } from './document.ts'
import { fromIndexText } from './index-text.ts'
import { findMatches } from './match.ts'
import { type Passage, groupMatches } from './passages.ts'
import type { Query } from './query.ts'
import type { Candidate, WeightedLocation } from './search-index.ts'

/** A document that matches a query. */
export interface FoundDocument {
  /** Address in the site: `/frus1964-68v02/d162/`. */
  url: string
  meta: Record<string, string>
  /** Values by which documents can be filtered: `{ kind: ['Telegram'] }`. */
  facts: Record<string, Array<string>>
  /** Grows with the share of the document that matches. */
  score: number
  /** Text of the document, to which the offsets of the passages refer. */
  text: string
  passages: Array<Passage>
}

/**
 * Load a candidate and match it against the query.
 *
 * @param prefixMatches
 *   For each term, the candidates that contain words with the term as prefix, by page id.
 * @returns
 *   Document; nothing where it does not match.
 * @throws
 *   If its text does not load.
 */
export async function readCandidate(
  query: Query,
  candidate: Candidate,
  prefixMatches: ReadonlyArray<ReadonlyMap<string, Candidate>>,
): Promise<FoundDocument | undefined> {
  const inflected: Array<Set<number> | undefined> = []
  // Sequential, because the fragments are one shared object.
  for (const candidates of prefixMatches) {
    const found = await candidates.get(candidate.id)?.load()
    inflected.push(found && toInflected(found.locations))
  }
  const fragment = await candidate.load()
  const document = toIndexedDocument(fragment)
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
    passages: groupMatches(document, matches),
  }
}

/** Tolerance for rounding in the index when similarities are compared. */
const tolerance = 0.999

/**
 * Separate the forms of a word from words that only begin with it. The page contains at least one form, and no word
 * is more similar than a form.
 *
 * @returns
 *   Locations of the forms.
 */
function toInflected(locations: ReadonlyArray<WeightedLocation>): Set<number> {
  const whole = locations.filter(({ weight }) => weight >= 1)
  const max = Math.max(...whole.map(({ similarity }) => similarity)) * tolerance
  return new Set(
    whole.filter(({ similarity }) => similarity >= max).map(({ location }) => location),
  )
}
