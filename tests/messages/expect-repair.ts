import { expect } from 'vitest'
import { check } from './read-seeds.ts'

/** Files with an error, its message, and the repair that the message suggests. */
export interface Repairable {
  rule: string
  fault: () => void
  message: string
  cure: () => void
}

/**
 * Expect that seeds have one message after a fault, and none after its cure.
 *
 * @param root
 *   Seeds folder.
 */
export async function expectRepair(
  root: string,
  { rule, fault, message, cure }: Repairable,
): Promise<void> {
  fault()
  const said = await check(root)
  expect(said.map(({ rule, line }) => ({ rule, line }))).toEqual([{ rule, line: message }])
  cure()
  expect(await check(root)).toEqual([])
}
