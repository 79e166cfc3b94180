import { toFacts } from '../edition/to-facts.ts'
import { toRecord } from '../edition/to-record.ts'
import type { Root } from '../tree/nodes.ts'
import type { ParsedDocument } from './source.ts'

/** What a record needs beside the tree. */
export interface RecordContext {
  /** Path of the source. */
  path: string
  /** Path of the sidecar. */
  sidecar?: string | undefined
  /** Gives the name of a person or place by the key to which the text refers. */
  nameOf: (key: string) => string | undefined
}

/** Say of a document what the store needs. */
export function toDocumentRecord(
  tree: Root,
  { path, sidecar, nameOf }: RecordContext,
): ParsedDocument['record'] {
  const { id: document = '', volume = '' } = tree.data?.document ?? {}
  const record = toRecord(tree)
  return {
    document,
    volume,
    ...record,
    facts: toFacts(tree, record.title, nameOf),
    path,
    ...(sidecar !== undefined && { sidecar }),
  }
}
