import type { DocumentRecord } from './document-record.ts'

/** Collect the search filters of a document: lists of values by name. */
export function toSearchFacts({
  facts,
  chapter,
  correspondents = {},
}: Pick<DocumentRecord, 'facts' | 'chapter' | 'correspondents'>): Record<string, Array<string>> {
  const { kind, classification, people, places, box } = facts
  const { from, to } = correspondents
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
