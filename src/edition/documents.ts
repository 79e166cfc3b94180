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
  return entries.toSorted(
    (a, b) =>
      toOrder(a) - toOrder(b) ||
      a.data.document.localeCompare(b.data.document, 'en', { numeric: true }),
  )
}

function toOrder({ data }: Ordered): number {
  return data.number === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(data.number, 10)
}
