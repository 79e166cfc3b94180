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

/** A part of a volume, and its documents. */
export interface ChapterGroup<Entry> {
  /** Nothing where the volume has no parts. */
  chapter: Chapter | undefined
  documents: Array<Entry>
}

/** A part of a volume: `ch2`, `Initiation of a program of air strikes …`. */
interface Chapter {
  id: string
  title: string
}

/**
 * Divide documents by the parts of their volume. A document that does not know its part, because it is read
 * from a transcription, stands in that of the document before it.
 *
 * @param entries
 *   Documents in their order.
 */
export function groupByChapter<Entry extends { data: { chapter?: Chapter } }>(
  entries: ReadonlyArray<Entry>,
): Array<ChapterGroup<Entry>> {
  const groups: Array<ChapterGroup<Entry>> = []
  for (const entry of entries) {
    const { chapter } = entry.data
    const last = groups.at(-1)
    if (last && (chapter === undefined || chapter.id === last.chapter?.id))
      last.documents.push(entry)
    else groups.push({ chapter, documents: [entry] })
  }
  return groups
}

function toOrder({ data }: Ordered): number {
  return data.number === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(data.number, 10)
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
