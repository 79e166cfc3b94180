import type { Participant } from '../../tree/document-data.ts'
import type { ExportedDocument } from '../exported-document.ts'
import { type ArchivalSource, findArchivalSource } from './archival-source.ts'

/** What is said of a document, without its text. */
export interface DescribedDocument extends Pick<
  ExportedDocument,
  'id' | 'record' | 'volume' | 'holding' | 'parties' | 'address' | 'url' | 'edition' | 'release'
> {
  /** Who is known to have written it to whom, or to have spoken in it. */
  participants: ReadonlyArray<Participant>
  /** Where the original of a printed document is kept, if that is looked for. */
  source?: ArchivalSource | undefined
}

/** Describe a document, with the facts in its text. */
export function describeDocument({ tree, ...document }: ExportedDocument): DescribedDocument {
  return {
    ...document,
    participants: tree.data?.document?.supplied.participants ?? [],
    source: findArchivalSource(tree),
  }
}
