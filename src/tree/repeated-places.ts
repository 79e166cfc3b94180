import type { Locator, Step } from './locator.ts'

/** Tell places with one name apart, such as two notes 1: the last step of each says which it is. */
export function tellApart<Unit extends { locator: Locator }>(
  units: ReadonlyArray<Unit>,
): Array<Unit> {
  const total = new Map<string, number>()
  for (const { locator } of units) count(total, locator.steps)
  const before = new Map<string, number>()
  return units.map((unit) => {
    const { locator } = unit
    const occurrence = count(before, locator.steps)
    const last = locator.steps.at(-1)
    if (last === undefined || (total.get(toKey(locator.steps)) ?? 1) === 1) return unit
    return {
      ...unit,
      locator: { ...locator, steps: [...locator.steps.slice(0, -1), { ...last, occurrence }] },
    }
  })
}

function count(counts: Map<string, number>, steps: ReadonlyArray<Step>): number {
  const key = toKey(steps)
  const counted = (counts.get(key) ?? 0) + 1
  counts.set(key, counted)
  return counted
}

function toKey(steps: ReadonlyArray<Step>): string {
  return steps.map(({ kind, label }) => `${kind} ${label}`).join(', ')
}
