import { toSharedId } from '../tree/steps.ts'
import type { Locator } from '../tree/locator.ts'
import type { IndexedDocument, IndexedUnit } from './document.ts'
import type { Match } from './match.ts'

/** A unit that holds what was searched for. */
export interface Passage {
  /** Anchor: `p1.4`; the holder's where a phrase runs through several units. */
  id: string
  locator: Locator
  /** Where its text begins in the document's (UTF-16 code units, 0-based). */
  start: number
  /** Where its text ends, exclusive. */
  end: number
  /** In order, in the passage. */
  matches: Array<Match>
}

/**
 * Gather matches by the units that hold them.
 *
 * @returns
 *   Passages in document order: those that hold all terms, or, where none does, all.
 */
export function toPassages(
  document: IndexedDocument,
  matches: ReadonlyArray<Match>,
): Array<Passage> {
  const passages = new Map<string, Passage>()
  for (const match of matches) {
    const unit = toHolder(document, match)
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

/** The unit of a match; for one that runs through several, what holds them all, over their text. */
function toHolder(document: IndexedDocument, { units: [first, last] }: Match): IndexedUnit {
  if (first === last) return first
  const id = toSharedId(first.id, last.id)
  const holder = document.units.find((unit) => unit.id === id) ?? first
  return { ...holder, start: first.start, end: last.end }
}

function countTerms(matches: ReadonlyArray<Match>): number {
  return new Set(matches.map((match) => match.term)).size
}
