import { findTerm } from './match/find-runs.ts'
import type { Asked } from './plan/to-asked.ts'
import { findUnit, type Match, type MatchedText } from './text/matched-text.ts'

/** How often each term of a query is found. */
export interface Rarity {
  /** Number of texts. */
  texts: number
  /** Number of texts with the term, by its index. */
  found: ReadonlyArray<number>
}

/** Weights of what makes a text relevant: each tier outweighs all below it. */
const weights = { typed: 2000, phrase: 1000, unit: 100, near: 20, title: 10 } as const

/** Frequency at which another occurrence hardly counts (as `k1` of Okapi BM25). */
const saturation = 1.2

/**
 * Rate how relevant a text is: first those with the words of the query as a phrase, as typed or in other forms, then those
 * with all of them in one unit, then those where they are near to each other or in the title; then by how often rare words
 * occur.
 *
 * @param matches
 *   Its matches, in order.
 * @param asked
 *   What a text can have of the query.
 * @param rarity
 *   How often each term is found.
 * @param words
 *   Words of the query as typed, folded, in order (default: not known).
 * @returns
 *   Higher is more relevant.
 */
export function rate(
  text: Pick<MatchedText, 'units' | 'positions'>,
  matches: ReadonlyArray<Match>,
  asked: Asked,
  { texts, found }: Rarity,
  words: ReadonlyArray<string> = [],
): number {
  if (matches.length === 0) return 0
  const { units } = text
  const counts = new Map<number, number>()
  let title = 0
  for (const { term, first } of matches) {
    counts.set(term, (counts.get(term) ?? 0) + 1)
    if (units[findUnit(units, first)]?.part === 'title') title++
  }
  const own = [...counts].reduce((sum, [term, count]) => {
    const rarity = Math.log(1 + texts / ((found[term] ?? 0) + 1))
    return sum + (rarity * count) / (count + saturation)
  }, 0)
  const span = findSpan(units, matches, asked)
  const isPhrase = asked.parts > 1 && span?.isPhrase === true
  const isTyped = words.length > 1 && hasPhrase(text, words)
  return (
    (isTyped ? weights.typed : 0) +
    (isPhrase ? weights.phrase : 0) +
    (hasUnit(units, matches, asked) ? weights.unit : 0) +
    (span ? weights.near / (1 + span.between) : 0) +
    (title > 0 ? weights.title : 0) +
    own
  )
}

/**
 * Find the passage whose matches of all parts are nearest to each other, those of a phrase before others; the first where
 * they are equal, or none has all.
 */
export function findBest<T extends { matches: ReadonlyArray<Match> }>(
  units: MatchedText['units'],
  passages: ReadonlyArray<T>,
  asked: Asked,
): T | undefined {
  let best: { passage: T; distance: number } | undefined
  for (const passage of passages) {
    const span = findSpan(units, passage.matches, asked)
    const distance = span ? span.between + (span.isPhrase ? 0 : 1) : Infinity
    if (!best || distance < best.distance) best = { passage, distance }
  }
  return best?.passage
}

/** Whether words stand in a text side by side. */
function hasPhrase(
  text: Pick<MatchedText, 'units' | 'positions'>,
  words: ReadonlyArray<string>,
): boolean {
  const phrases = [words.map((word) => [word])]
  return findTerm({ index: 0, phrases }, text, () => true).length > 0
}

/** Whether one unit has matches of all parts. */
function hasUnit(
  units: MatchedText['units'],
  matches: ReadonlyArray<Match>,
  { parts, partOf }: Asked,
): boolean {
  const found = new Map<number, Set<number | undefined>>()
  for (const { term, first } of matches) {
    const unit = findUnit(units, first)
    const known = found.get(unit) ?? new Set()
    found.set(unit, known.add(partOf.get(term)))
  }
  return [...found.values()].some(({ size }) => size === parts)
}

/**
 * Find the shortest run of matches of all parts.
 *
 * @returns
 *   Number of other words in it, and whether it is a phrase: all parts in the order of the query, in one paragraph. Nothing
 *   where a part is missing.
 */
function findSpan(
  units: MatchedText['units'],
  matches: ReadonlyArray<Match>,
  { parts, partOf }: Asked,
): { between: number; isPhrase: boolean } | undefined {
  const last = new Map<number | undefined, Match>()
  let best: { between: number; isPhrase: boolean } | undefined
  for (const match of matches) {
    last.set(partOf.get(match.term), match)
    if (last.size < parts) continue
    const run = [...last.values()].sort((a, b) => a.first - b.first)
    const words = run.reduce((sum, { first, last }) => sum + last - first + 1, 0)
    const between = Math.max(match.last - (run[0]?.first ?? 0) + 1 - words, 0)
    const isPhrase = between === 0 && isInOrder(units, run)
    if (!best || between < best.between || isPhrase) best = { between, isPhrase }
  }
  return best
}

/** Whether matches stand in one paragraph in the order of their terms, which is that of the parts. */
function isInOrder(units: MatchedText['units'], run: ReadonlyArray<Match>): boolean {
  const paragraphs = new Set(run.map(({ first }) => units[findUnit(units, first)]?.paragraph))
  return (
    paragraphs.size === 1 && run.every(({ term }, index) => term >= (run[index - 1]?.term ?? 0))
  )
}
