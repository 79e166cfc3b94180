import { toNumberedTitle } from './short-name.ts'

/** A link: its address and its text. */
export interface Link {
  href: string
  text: string
}

/**
 * Link to a document by its number and title.
 *
 * @param base
 *   Path of the site: `/`.
 */
export function toLink(
  { id, data }: { id: string; data: { number?: string; title: string } },
  base: string,
): Link {
  return { href: `${base}${id}/`, text: toNumberedTitle(data) }
}

/**
 * Write the range of numbers of some documents: `1–108`, `7`; empty where the first or the last has no number.
 *
 * @param entries
 *   Documents in their order.
 */
export function toRange(entries: ReadonlyArray<{ data: { number?: string } }>): string {
  const first = entries[0]?.data.number
  const last = entries.at(-1)?.data.number
  if (first === undefined || last === undefined) return ''
  return first === last ? first : `${first}–${last}`
}
