import type { Plan } from './plan.ts'

/** What a text can have of a query, all together. */
export interface Asked {
  /** Number of parts. */
  parts: number
  /** The part that each term belongs to, by its index; terms of which any is asked for belong to one. */
  partOf: ReadonlyMap<number, number>
}

/**
 * Tell which terms of a plan a text can have all together.
 *
 * ```
 * fog lamp          fog is part 0, lamp is part 1
 * fog (lamp OR lam) fog is part 0, lamp and lam are part 1
 * fog -lamp         fog is part 0
 * ```
 */
export function toAsked(plan: Plan): Asked {
  const partOf = new Map<number, number>()
  return { parts: enter(plan, 0), partOf }

  /** Number the parts from `first`, and return the number of the next. */
  function enter(plan: Plan, first: number): number {
    switch (plan.type) {
      case 'term':
      case 'mention':
        partOf.set(plan.index, first)
        return first + 1
      case 'all':
        return plan.parts.reduce((next, part) => enter(part, next), first)
      case 'any':
        return Math.max(first, ...plan.parts.map((part) => enter(part, first)))
      default:
        return first
    }
  }
}
