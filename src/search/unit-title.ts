import type { Locator } from '../tree/locator.ts'
import { fromLocatorCode, toLocatorCode } from '../tree/locator-code.ts'
import type { Unit } from '../tree/units.ts'

/** What the index stores about a unit. */
export interface UnitTitle {
  locator: Locator
  /** Name of who speaks in it, as printed. */
  speaker?: string
}

/**
 * Write what the index stores about a unit: its locator code, and its fields as parameters.
 *
 * ```
 * @367                a unit on page 367
 * @367@speaker=JONES  the same, spoken by Jones
 * ```
 */
export function toUnitTitle({
  id,
  locator,
  speaker,
}: Pick<Unit, 'id' | 'locator' | 'speaker'>): string {
  const code = toLocatorCode(locator, id)
  return speaker === undefined ? code : `${code}@${String(new URLSearchParams({ speaker }))}`
}

/**
 * Read what the index stores about a unit.
 *
 * @returns
 *   Locator and fields; nothing for an element that is not a unit.
 */
export function fromUnitTitle(title: string, id: string): UnitTitle | undefined {
  // A code has one `@`.
  const [steps = '', pages, ...fields] = title.split('@')
  const locator = pages === undefined ? undefined : fromLocatorCode(`${steps}@${pages}`, id)
  if (locator === undefined) return undefined
  const speaker = new URLSearchParams(fields.join('@')).get('speaker')
  return { locator, ...(speaker !== null && { speaker }) }
}
