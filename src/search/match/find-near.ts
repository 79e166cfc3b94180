import type { WordRun } from '../plan/plan.ts'
import { findUnit, type MatchedText, type Span } from '../text/matched-text.ts'

/** A word of a run where it stands. */
interface Occurrence {
  position: number
  /** Index in the run. */
  place: number
  paragraph: number
}

/** Find the words of a run that stand together, in any order, with few others among them. */
export function findNear(
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
  const isShared = new Set(run.flat()).size < run.flat().length
  const near = new Set<number>()
  let done = 0
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
    if (isShared && !canAssign(occurrences, start, end, run.length)) continue
    // Windows never begin before those that precede them.
    for (done = Math.max(done, start); done <= end; done++) {
      const { position = 0 } = occurrences[done] ?? {}
      near.add(position)
    }
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

/**
 * Whether each place of a run can have a word of its own in a window: one `fog` is not two.
 *
 * @param start
 *   Index of the first occurrence in the window.
 * @param end
 *   Index of the last, inclusive.
 */
function canAssign(
  occurrences: ReadonlyArray<Occurrence>,
  start: number,
  end: number,
  places: number,
): boolean {
  /** Places by the positions of their words. */
  const taken = new Map<number, number>()

  /** Give a place a word, where need be that of another place, which then gets another. */
  function assign(place: number, tried: Set<number>): boolean {
    for (let index = end; index >= start; index--) {
      const found = occurrences[index]
      if (found?.place !== place || tried.has(found.position)) continue
      tried.add(found.position)
      const other = taken.get(found.position)
      if (other !== undefined && !assign(other, tried)) continue
      taken.set(found.position, place)
      return true
    }
    return false
  }

  return Array.from({ length: places }, (_, place) => place).every((place) =>
    assign(place, new Set()),
  )
}
