import type { Term, WordRun } from '../plan/plan.ts'
import { findUnit, type Match, type MatchedText, type Span } from '../text/matched-text.ts'
import { findNear } from './find-near.ts'

/**
 * Find the words of a term: those of one of its phrases in order, or near to each other. They stand in one paragraph or
 * note, of which the points of a paragraph are parts.
 *
 * @param isWithin
 *   Whether the words of a unit, by its index, may be part of a match.
 * @returns
 *   Matches in any order.
 */
export function findTerm(
  { index, phrases, distance }: Omit<Term, 'type'>,
  text: Pick<MatchedText, 'units' | 'positions'>,
  isWithin: (unit: number) => boolean,
): Array<Match> {
  const find = distance === undefined ? findInOrder : findNear
  return phrases.flatMap((run) =>
    find(run, text, isWithin, distance).map(([first, last]) => ({ term: index, first, last })),
  )
}

function findInOrder(
  run: WordRun,
  text: Pick<MatchedText, 'units' | 'positions'>,
  isWithin: (unit: number) => boolean,
): Array<Span> {
  const [first = [], ...others] = run
  const next = others.map((words) => new Set(words.flatMap(text.positions)))
  return first
    .flatMap(text.positions)
    .filter((start) => next.every((places, index) => places.has(start + index + 1)))
    .map((start): Span => [start, start + others.length])
    .filter(([start, end]) => isInOneParagraph(text, start, end, isWithin))
}

function isInOneParagraph(
  { units }: Pick<MatchedText, 'units'>,
  first: number,
  last: number,
  isWithin: (unit: number) => boolean,
): boolean {
  const [from, to] = [findUnit(units, first), findUnit(units, last)]
  if (from < 0 || units[from]?.paragraph !== units[to]?.paragraph) return false
  for (let unit = from; unit <= to; unit++) if (!isWithin(unit)) return false
  return true
}
