import { findTerm } from './find-runs.ts'
import { hasName, isAbout } from './facts.ts'
import { isUnitWithin } from './within.ts'
import type { Plan, Within } from '../plan/plan.ts'
import { findUnit, type Match, type MatchedText } from '../text/matched-text.ts'

/**
 * Find the words in a text that answer a query.
 *
 * @param plan
 *   What the query asks.
 * @param text
 *   Text to search.
 * @returns
 *   Matches in order, the longer of those that begin together first; none where a text answers without words, as to
 *   `kind:telegram`. Nothing where it does not answer.
 */
export function findMatches(plan: Plan, text: MatchedText): Array<Match> | undefined {
  const found = find(plan, text, everywhere)
  return found?.toSorted((a, b) => a.first - b.first || b.last - a.last || a.term - b.term)
}

/** Whether the words of a unit, by its index, may answer. */
type IsWithin = (unit: number) => boolean

const everywhere: IsWithin = () => true

function find(plan: Plan, text: MatchedText, isWithin: IsWithin): Array<Match> | undefined {
  switch (plan.type) {
    case 'term': {
      const found = findTerm(plan, text, isWithin)
      return found.length > 0 ? found : undefined
    }
    case 'mention': {
      const found = plan.keys
        .flatMap(text.mentions)
        .filter(([first]) => isWithin(findUnit(text.units, first)))
        .map(([first, last]): Match => ({ term: plan.index, first, last }))
      if (found.length > 0) return found
      // What a text as a whole names, no part of it does.
      const isNamed = isWithin === everywhere && plan.named && hasName(text.facts, plan.named)
      return isNamed ? [] : undefined
    }
    case 'about':
      return isAbout(plan, text.facts) ? [] : undefined
    case 'within': {
      const isThere = text.units.some((unit, index) => isWithin(index) && isUnitWithin(plan, unit))
      return isThere ? [] : undefined
    }
    case 'none':
      // What is excluded stands anywhere in the text.
      return find(plan.part, text, everywhere) ? undefined : []
    case 'any': {
      const found = plan.parts.map((part) => find(part, text, isWithin))
      return found.some((matches) => matches !== undefined)
        ? found.flatMap((matches) => matches ?? [])
        : undefined
    }
    case 'all':
      return findAll(plan.parts, text, isWithin)
  }
}

/** Find all parts, those with words in the units that the others name. */
function findAll(
  parts: ReadonlyArray<Plan>,
  text: MatchedText,
  isWithin: IsWithin,
): Array<Match> | undefined {
  const named = parts.filter((part) => part.type === 'within')
  const excluded = parts.flatMap((part) =>
    part.type === 'none' && part.part.type === 'within' ? [part.part] : [],
  )
  const isLimited = named.length + excluded.length > 0
  const isNamed = isLimited
    ? (unit: number): boolean => isWithin(unit) && isIn(text, unit, named, excluded)
    : isWithin
  if (isLimited && !text.units.some((_, unit) => isNamed(unit))) return undefined
  const matches: Array<Match> = []
  for (const part of parts) {
    if (part.type === 'within' || (part.type === 'none' && part.part.type === 'within')) continue
    const found = find(part, text, isNamed)
    if (found === undefined) return undefined
    // There may be more than the maximum number of arguments of a call.
    for (const match of found) matches.push(match)
  }
  return matches
}

function isIn(
  { units }: MatchedText,
  index: number,
  named: ReadonlyArray<Within>,
  excluded: ReadonlyArray<Within>,
): boolean {
  const unit = units[index]
  return (
    unit !== undefined &&
    named.every((within) => isUnitWithin(within, unit)) &&
    !excluded.some((within) => isUnitWithin(within, unit))
  )
}
