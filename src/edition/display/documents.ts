/** A document with the values by which documents are sorted. */
interface Ordered {
  data: { volume: string; document: string; number?: string; order?: number }
}

/**
 * Sort documents by volume, then by their order in its file, or by printed number; documents without a number come
 * last, by id.
 *
 * @returns
 *   New list.
 */
export function sortDocuments<Entry extends Ordered>(entries: ReadonlyArray<Entry>): Array<Entry> {
  const { compare } = new Intl.Collator('en', { numeric: true })
  // Adjacent documents are mostly of one volume, and comparing with a collator is slow.
  const compareIds = (a: string, b: string): number => (a === b ? 0 : compare(a, b))
  return entries.toSorted(
    ({ data: a }, { data: b }) =>
      compareIds(a.volume, b.volume) ||
      toOrder(a) - toOrder(b) ||
      compareIds(a.document, b.document),
  )
}

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
  { id, data: { number, title } }: { id: string; data: { number?: string; title: string } },
  base: string,
): Link {
  return { href: `${base}${id}/`, text: number === undefined ? title : `${number}. ${title}` }
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

/** Not `Infinity`: its difference from itself is `NaN`. */
function toOrder({ order, number }: Ordered['data']): number {
  if (order !== undefined) return order
  return number === undefined ? Number.MAX_SAFE_INTEGER : Number.parseInt(number, 10)
}
