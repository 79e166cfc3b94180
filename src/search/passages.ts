import { toSharedId } from '../tree/steps.ts'
import type { Locator } from '../tree/locator.ts'
import type { IndexedDocument, IndexedUnit } from './document.ts'
import type { Match } from './match.ts'

/** A unit with matches. */
export interface Passage {
  /** Anchor: `p1.4`; that of the common ancestor where a phrase crosses units. */
  id: string
  locator: Locator
  /** Start of its text in the document's text (UTF-16 code units, 0-based). */
  start: number
  /** End of its text, exclusive. */
  end: number
  /** Matches in order. */
  matches: Array<Match>
}

/**
 * Group matches by unit.
 *
 * @returns
 *   Passages in document order: those with all terms, or all passages where none has.
 */
export function groupMatches(
  document: IndexedDocument,
  matches: ReadonlyArray<Match>,
): Array<Passage> {
  const passages = new Map<string, Passage>()
  for (const match of matches) {
    const unit = findUnit(document, match)
    const passage = passages.get(unit.id) ?? { ...unit, matches: [] }
    passage.start = Math.min(passage.start, unit.start)
    passage.end = Math.max(passage.end, unit.end)
    passage.matches.push(match)
    passages.set(unit.id, passage)
  }
  const all = [...passages.values()].sort((a, b) => a.start - b.start)
  const terms = countTerms(matches)
  const full = all.filter((passage) => countTerms(passage.matches) === terms)
  return full.length > 0 ? full : all
}

/** Find the unit of a match; where it crosses units, their common ancestor, with their text. */
function findUnit(document: IndexedDocument, { units: [first, last] }: Match): IndexedUnit {
  if (first === last) return first
  const id = toSharedId(first.id, last.id)
  const holder = document.units.find((unit) => unit.id === id) ?? first
  return { ...holder, start: first.start, end: last.end }
}

function countTerms(matches: ReadonlyArray<Match>): number {
  return new Set(matches.map((match) => match.term)).size
}
