import type { Kind } from '../tree/register.ts'

/** What the registers are called. */
export const kindNames = {
  people: 'Persons',
  places: 'Places',
  terms: 'Terms',
} satisfies Record<Kind, string>

/** `1 document`, `3 documents`. */
export function toCount(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
