import { countEach } from './count-each.ts'
import type { Locator, Step } from './locator.ts'

/** Tell places with one name apart, such as two notes 1: the last step of each says which it is. */
export function tellApart<Unit extends { locator: Locator }>(
  units: ReadonlyArray<Unit>,
): Array<Unit> {
  const total = countEach(units.map(({ locator }) => toKey(locator.steps)))
  const before = new Map<string, number>()
  return units.map((unit) => {
    const { locator } = unit
    const key = toKey(locator.steps)
    const occurrence = (before.get(key) ?? 0) + 1
    before.set(key, occurrence)
    const last = locator.steps.at(-1)
    if (last === undefined || total.get(key) === 1) return unit
    return {
      ...unit,
      locator: { ...locator, steps: [...locator.steps.slice(0, -1), { ...last, occurrence }] },
    }
  })
}

function toKey(steps: ReadonlyArray<Step>): string {
  return steps.map(({ kind, label }) => `${kind} ${label}`).join(', ')
}
