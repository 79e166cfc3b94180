import type { DocumentRecord } from './document-record.ts'

/** Collect the search filters of a document, with its sender and addressee: lists of values by name. */
export function toSearchFacts(
  { facts, chapter }: Pick<DocumentRecord, 'facts' | 'chapter'>,
  { from, to }: Partial<Record<'from' | 'to', string | undefined>>,
): Record<string, Array<string>> {
  const { kind, classification, people, places, box } = facts
  return {
    kind: [kind],
    ...(classification !== undefined && { classification: [classification] }),
    ...(chapter && { chapter: [chapter.title] }),
    ...(from !== undefined && { sender: [from] }),
    ...(to !== undefined && { addressee: [to] }),
    ...(people.length > 0 && { person: people }),
    ...(places.length > 0 && { place: places }),
    ...(box !== undefined && { box: [box] }),
  }
}
