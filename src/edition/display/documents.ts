/** What orders documents. */
interface Ordered {
  data: { volume: string; document: string; number?: string }
}

/**
 * Put documents in the order of their volumes, and in these of their printed numbers; those without one stand last,
 * by their ids.
 *
 * @returns
 *   New list.
 */
export function sortDocuments<Entry extends Ordered>(entries: ReadonlyArray<Entry>): Array<Entry> {
  const { compare } = new Intl.Collator('en', { numeric: true })
  // Most documents have neighbors of their volume, and ids are compared slowly.
  const compareIds = (a: string, b: string): number => (a === b ? 0 : compare(a, b))
  return entries.toSorted(
    ({ data: a }, { data: b }) =>
      compareIds(a.volume, b.volume) ||
      toOrder(a) - toOrder(b) ||
      compareIds(a.document, b.document),
  )
}

/** A link: where it leads, and what it says. */
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
  { id, data: { number, title } }: { id: string; data: { number?: string; title: string } },
  base: string,
): Link {
  return { href: `${base}${id}/`, text: number === undefined ? title : `${number}. ${title}` }
}

/**
 * Say which documents a part holds: `1–108`, `7`; empty where the first or the last has no number.
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

/** Not infinity, which is no distance from itself. */
function toOrder({ number }: Ordered['data']): number {
  return number === undefined ? Number.MAX_SAFE_INTEGER : Number.parseInt(number, 10)
}
