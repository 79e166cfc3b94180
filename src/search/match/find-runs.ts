import type { Term, WordRun } from '../plan/plan.ts'
import { findUnit, type Match, type MatchedText, type Span } from '../text/matched-text.ts'

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
  return isWithin(from) && isWithin(to)
}

/** A word of a run where it stands. */
interface Occurrence {
  position: number
  /** Index in the run. */
  place: number
  paragraph: number
}

/** Find the words of a run that stand together, in any order, with few others among them. */
function findNear(
  run: WordRun,
  text: Pick<MatchedText, 'units' | 'positions'>,
  isWithin: (unit: number) => boolean,
  distance = 0,
): Array<Span> {
  const occurrences = run
    .flatMap((words, place) =>
      words.flatMap((word) => listOccurrences(word, place, text, isWithin)),
    )
    .sort((a, b) => a.position - b.position)
  const near = new Set<number>()
  // Each window ends with an occurrence, and begins as far before it as the distance allows.
  const counts = run.map(() => 0)
  let start = 0
  for (const [end, last] of occurrences.entries()) {
    counts[last.place] = (counts[last.place] ?? 0) + 1
    for (; start < end; start++) {
      const first = occurrences[start]
      const isNear =
        first?.paragraph === last.paragraph &&
        last.position - first.position < run.length + distance
      if (first === undefined || isNear) break
      counts[first.place] = (counts[first.place] ?? 0) - 1
    }
    if (counts.includes(0)) continue
    for (const { position } of occurrences.slice(start, end + 1)) near.add(position)
  }
  return [...near].map((position) => [position, position])
}

function listOccurrences(
  word: string,
  place: number,
  { units, positions }: Pick<MatchedText, 'units' | 'positions'>,
  isWithin: (unit: number) => boolean,
): Array<Occurrence> {
  return positions(word).flatMap((position) => {
    const unit = findUnit(units, position)
    const paragraph = units[unit]?.paragraph
    return paragraph === undefined || !isWithin(unit) ? [] : [{ position, place, paragraph }]
  })
}
