import type { DocumentRecord } from './document-record.ts'

/** Collect the search filters of a document: lists of values by name. */
export function toSearchFacts({
  volume,
  facts,
  chapter,
  date,
  when,
}: Pick<DocumentRecord, 'volume' | 'facts' | 'chapter' | 'date' | 'when'>): Record<
  string,
  Array<string>
> {
  const { kind, classification, people, places, box } = facts
  return {
    volume: [volume],
    kind: [kind],
    ...(classification !== undefined && { classification: [classification] }),
    ...(chapter && { chapter: [chapter.title] }),
    ...(when !== undefined && { date: [when] }),
    ...(date !== undefined && { dateline: [date] }),
    person: people,
    place: places,
    ...(box !== undefined && { box: [box] }),
  }
}
