import { toIndexedDocument } from './document.ts'
import { fromIndexText } from './index-text.ts'
import { findMatches } from './match.ts'
import { type Passage, toPassages } from './passages.ts'
import type { Query } from './query.ts'
import type { Candidate, WeightedLocation } from './search-index.ts'

/** A document that answers a query. */
export interface FoundDocument {
  /** Address in the site: `/frus1964-68v02/d162/`. */
  url: string
  meta: Record<string, string>
  /** What documents are told apart by: `{ kind: ['Telegram'] }`. */
  facts: Record<string, Array<string>>
  /** Grows with how much of the document is what was searched for. */
  score: number
  /** The document's text, into which the passages point. */
  text: string
  passages: Array<Passage>
}

/**
 * Read a candidate.
 *
 * @param prefixMatches
 *   For each term, the candidates that hold words that begin like it, by their ids.
 * @returns
 *   Document; nothing where it does not answer.
 * @throws
 *   Where its text does not load.
 */
export async function readCandidate(
  query: Query,
  candidate: Candidate,
  prefixMatches: ReadonlyArray<ReadonlyMap<string, Candidate>>,
): Promise<FoundDocument | undefined> {
  const inflected: Array<Set<number> | undefined> = []
  // One after the other: their fragment is shared.
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
    passages: toPassages(document, matches),
  }
}

/** How much less like a word a form of it may be, for the index rounds. */
const tolerance = 0.999

/**
 * Tell the forms of a word from the words that only begin like it.
 * The page holds a form, and nothing is more like the word than its forms are.
 *
 * @returns
 *   Locations of the forms.
 */
function toInflected(locations: ReadonlyArray<WeightedLocation>): Set<number> {
  const whole = locations.filter(({ weight }) => weight >= 1)
  const max = Math.max(...whole.map(({ likeness }) => likeness)) * tolerance
  return new Set(whole.filter(({ likeness }) => likeness >= max).map(({ location }) => location))
}
