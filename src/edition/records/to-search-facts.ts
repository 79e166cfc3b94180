import { findCorrespondence } from './correspondence.ts'
import type { DocumentRecord } from './document-record.ts'

/** What says which filters a document has. */
type WithFacts = Pick<DocumentRecord, 'title' | 'facts' | 'chapter' | 'correspondents'>

/** Collect the search filters of a document: lists of values by name. */
export function toSearchFacts(record: WithFacts): Record<string, Array<string>> {
  const { kind, classification, people, places, box } = record.facts
  const { from, to } = findSides(record)
  return {
    kind: [kind],
    ...(classification !== undefined && { classification: [classification] }),
    ...(record.chapter && { chapter: [record.chapter.title] }),
    ...(from !== undefined && { sender: [from] }),
    ...(to !== undefined && { addressee: [to] }),
    ...(people.length > 0 && { person: people }),
    ...(places.length > 0 && { place: places }),
    ...(box !== undefined && { box: [box] }),
  }
}

/** Find the sender and the addressee; those who speak with each other are neither. */
function findSides(record: WithFacts): { from?: string; to?: string } {
  const { mutual = false, ...sides } = findCorrespondence(record) ?? {}
  return mutual ? {} : sides
}
