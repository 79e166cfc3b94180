import {
  type Correspondence,
  findCorrespondence,
  type WithCorrespondence,
} from '../edition/records/correspondence.ts'

/** Documents from one sender to one receiver. */
export interface Exchange<Entry> extends Correspondence {
  /** At least one, in their order. */
  documents: Array<Entry>
}

/** An exchange with a known sender and receiver. */
export type Flow<Entry> = Exchange<Entry> & { from: string; to: string }

/** Minimum number of documents for a picture. */
const minDocuments = 5

/** A document with what says who wrote it to whom. */
export interface Listed {
  data: WithCorrespondence
}

/**
 * Group documents by sender and receiver, the largest group first, then in document order. Documents whose headings
 * name nobody are left out.
 *
 * @param entries
 *   Documents in their order.
 */
export function groupExchanges<Entry extends Listed>(
  entries: ReadonlyArray<Entry>,
): Array<Exchange<Entry>> {
  const exchanges = new Map<string, Exchange<Entry>>()
  for (const entry of entries) {
    const correspondence = findCorrespondence(entry.data)
    if (correspondence === undefined) continue
    const { from, to, mutual } = correspondence
    const key = JSON.stringify([from, to, mutual])
    const known = exchanges.get(key)
    if (known) known.documents.push(entry)
    else exchanges.set(key, { ...correspondence, documents: [entry] })
  }
  return [...exchanges.values()].sort((a, b) => b.documents.length - a.documents.length)
}

/** Select the exchanges that a picture can show; none where there are too few documents. */
export function selectFlows<Entry>(exchanges: ReadonlyArray<Exchange<Entry>>): Array<Flow<Entry>> {
  const flows = exchanges.filter(isFlow)
  const count = flows.reduce((sum, { documents }) => sum + documents.length, 0)
  return count < minDocuments ? [] : flows
}

/** Anchor of an exchange: `from-d4`, by its first document, which is in no other exchange. */
export function toExchangeId({ documents }: Exchange<{ data: { document: string } }>): string {
  return `from-${documents[0]?.data.document}`
}

function isFlow<Entry>(exchange: Exchange<Entry>): exchange is Flow<Entry> {
  return exchange.from !== undefined && exchange.to !== undefined && !exchange.mutual
}
