/** What orders documents in their volume. */
interface Ordered {
  data: { volume: string; document: string; number?: string }
}

/**
 * Put documents in the order of their printed numbers; those without one stand last, by their ids.
 *
 * @returns
 *   New list.
 */
export function sortDocuments<Entry extends Ordered>(entries: ReadonlyArray<Entry>): Array<Entry> {
  // Documents of many volumes have the same numbers: what compares them is made once.
  const { compare } = new Intl.Collator('en', { numeric: true })
  return entries
    .map((entry) => ({ entry, order: toOrder(entry), id: entry.data.document }))
    .sort((a, b) => a.order - b.order || (a.id === b.id ? 0 : compare(a.id, b.id)))
    .map(({ entry }) => entry)
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

function toOrder({ data }: Ordered): number {
  return data.number === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(data.number, 10)
}
