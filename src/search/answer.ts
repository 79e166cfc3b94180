import { findMatches } from './match/find-matches.ts'
import type { Plan } from './plan/plan.ts'
import { type Asked, toAsked } from './plan/to-asked.ts'
import { findBest, rate } from './rank.ts'
import { findUnit, type Match, type MatchedText } from './text/matched-text.ts'

/** A text that answers a query. */
export interface Answer {
  /** Place of the text in the edition, 0-based. */
  place: number
  matches: ReadonlyArray<Match>
  passages: ReadonlyArray<Passage>
  /** Finds the one that shows best why the text answers; nothing where it answers as a whole. */
  findBest: () => Passage | undefined
  /** Higher is more relevant. */
  score: number
}

/** A unit with matches. */
export interface Passage {
  /** Index of the unit; of matches that go over several units of a paragraph, that of its first. */
  unit: number
  /** Index of the last unit that a match reaches. */
  last: number
  matches: ReadonlyArray<Match>
}

/** What answers a query in some texts. */
export interface Answers {
  found: ReadonlyArray<Answer>
  /** Number of texts with each term, by its index, whether they answer or not. */
  counts: ReadonlyArray<number>
}

/**
 * Find what answers a query.
 *
 * @param plan
 *   What the query asks.
 * @param terms
 *   Number of all its terms.
 * @param texts
 *   Texts by their places in the edition.
 * @param words
 *   Words of the query as typed, folded, in order (default: not known).
 * @returns
 *   Answers in the order of the texts.
 */
export function answer(
  plan: Plan,
  terms: number,
  texts: ReadonlyArray<MatchedText>,
  words: ReadonlyArray<string> = [],
): Answers {
  const asked = toAsked(plan)
  const found = texts.flatMap((text, place) => {
    const matches = findMatches(plan, text)
    return matches ? [{ text, place, matches }] : []
  })
  const counts = Array.from({ length: terms }, (_, index) => {
    return found.filter(({ matches }) => matches.some(({ term }) => term === index)).length
  })
  return {
    counts,
    found: found.map(({ text, place, matches }) => {
      const passages = toPassages(text, matches, asked)
      const score = rate(text, matches, asked, { texts: texts.length, found: counts }, words)
      return {
        ...{ place, matches, passages, score },
        findBest: () => findBest(text.units, passages, asked),
      }
    }),
  }
}

/**
 * Group matches by unit.
 *
 * @returns
 *   Passages in the order of the text: those with all asked parts that it has, or all where none has.
 */
export function toPassages(
  text: MatchedText,
  matches: ReadonlyArray<Match>,
  asked: Asked,
): Array<Passage> {
  const passages = new Map<number, { unit: number; last: number; matches: Array<Match> }>()
  for (const match of matches) {
    const first = findUnit(text.units, match.first)
    const last = findUnit(text.units, match.last)
    const unit = first === last ? first : findParagraph(text, first)
    const passage = passages.get(unit) ?? { unit, last, matches: [] }
    passages.set(unit, passage)
    passage.last = Math.max(passage.last, last)
    passage.matches.push(match)
  }
  const all = [...passages.values()].sort((a, b) => a.unit - b.unit)
  const parts = countParts(matches, asked)
  const full = all.filter((passage) => countParts(passage.matches, asked) === parts)
  return full.length > 0 ? full : all
}

function countParts(matches: ReadonlyArray<Match>, { partOf }: Asked): number {
  return new Set(matches.map(({ term }) => partOf.get(term))).size
}

/** Find the first unit of the paragraph of a unit. */
function findParagraph({ units }: MatchedText, unit: number): number {
  return units.findIndex(({ paragraph }) => paragraph === units[unit]?.paragraph)
}
