import { expect, test } from 'vitest'
import { toPageAnchors } from '../../../src/edition/registers/register-pages.ts'

const entry = (key: string, page?: string) => ({
  key,
  name: key,
  sort: key,
  names: [],
  note: '',
  evidence: [{ volume: 'v', ...(page !== undefined && { page }) }],
})

test('a printed page of a list begins with its first entry, not with an alias', () => {
  const entries = [
    { key: 'v/p_A', name: 'A', sort: 'A', see: 'v/p_C' },
    entry('v/p_B', 'XXV'),
    entry('v/p_C', 'XXV'),
    entry('v/p_D'),
    entry('v/p_E', 'XXVI'),
  ]
  expect([...toPageAnchors(entries)]).toEqual([
    ['v/p_B', 'pg_XXV'],
    ['v/p_E', 'pg_XXVI'],
  ])
})
