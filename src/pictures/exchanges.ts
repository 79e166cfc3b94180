import { type Correspondence, toCorrespondence } from './correspondence.ts'

/** Documents by which the same pair speaks, in the same direction. */
export interface Exchange<Entry> extends Correspondence {
  /** At least one, in their order. */
  documents: Array<Entry>
}

/** An exchange of which both sides are named, and one writes to the other. */
export type Flow<Entry> = Exchange<Entry> & { from: string; to: string }

/** Fewer documents than these are told better by their headings than by a picture. */
const minDocuments = 5

/**
 * Gather the documents by who writes to whom, the most frequent first, else in the order of the documents.
 * Documents whose headings name nobody are left out.
 *
 * @param entries
 *   Documents in their order.
 */
export function toExchanges<Entry extends { data: { title: string } }>(
  entries: ReadonlyArray<Entry>,
): Array<Exchange<Entry>> {
  const exchanges = new Map<string, Exchange<Entry>>()
  for (const entry of entries) {
    const correspondence = toCorrespondence(entry.data.title)
    if (correspondence === undefined) continue
    const { from, to, mutual } = correspondence
    const key = JSON.stringify([from, to, mutual])
    const known = exchanges.get(key)
    if (known) known.documents.push(entry)
    else exchanges.set(key, { ...correspondence, documents: [entry] })
  }
  return [...exchanges.values()].sort((a, b) => b.documents.length - a.documents.length)
}

/** The exchanges that a picture can show; none where they are too few to be worth one. */
export function toFlows<Entry>(exchanges: ReadonlyArray<Exchange<Entry>>): Array<Flow<Entry>> {
  const flows = exchanges.filter(isFlow)
  const count = flows.reduce((sum, { documents }) => sum + documents.length, 0)
  return count < minDocuments ? [] : flows
}

/** The anchor of an exchange: `from-d4`. It is that of its first document, which is in no other exchange. */
export function toExchangeId({ documents }: Exchange<{ data: { document: string } }>): string {
  return `from-${documents[0]?.data.document}`
}

function isFlow<Entry>(exchange: Exchange<Entry>): exchange is Flow<Entry> {
  return exchange.from !== undefined && exchange.to !== undefined && !exchange.mutual
}
