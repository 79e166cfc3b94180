import { findMatches } from './match/find-matches.ts'
import type { Plan } from './plan/plan.ts'
import { toPlan } from './plan/to-plan.ts'
import { type Entries, noEntries } from './entries/entries.ts'
import type { Names } from './plan/names.ts'
import type { QueryNode } from './query/tree.ts'
import type { MatchedText, Span } from './text/matched-text.ts'
import { toVocabulary } from './vocabulary/vocabulary.ts'

/**
 * Find all words of one text for which a query asks, also where the text does not answer the whole query, because its words
 * are found in the notes alone, or another document answers better.
 *
 * @param words
 *   All words of the text, folded.
 * @param entries
 *   Entries of the registers (default: none, for a query that asks for none).
 * @returns
 *   Words in order, each once.
 */
export function findInText(
  tree: QueryNode,
  text: MatchedText,
  words: Iterable<string>,
  names: Names,
  entries: Entries = noEntries,
): Array<Span> {
  const sources = { vocabulary: toVocabulary(words), names, entries }
  const { plan } = toPlan(tree, sources, { isWanted: () => true })
  const found =
    findMatches(plan, text) ?? listTerms(plan).flatMap((term) => findMatches(term, text) ?? [])
  const spans = new Map(
    found.map(({ first, last }) => [`${first}-${last}`, [first, last] as const]),
  )
  return [...spans.values()].sort(([a], [b]) => a - b)
}

/** List the terms of a plan that are not excluded. */
function listTerms(plan: Plan): Array<Plan> {
  if (plan.type === 'term') return [plan]
  return plan.type === 'all' || plan.type === 'any' ? plan.parts.flatMap(listTerms) : []
}
