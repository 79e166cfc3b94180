import { toFacts } from '../edition/to-facts.ts'
import { toRecord } from '../edition/to-record.ts'
import type { Root } from '../tree/nodes.ts'
import type { Find } from '../tree/register.ts'
import type { ParsedDocument } from './source.ts'

/** What a record needs beside the tree. */
export interface RecordContext {
  /** Path of the source. */
  path: string
  /** Path of the sidecar. */
  sidecar?: string | undefined
  /** Looks up an entry of the registers. */
  find: Find
}

/** Say of a document what the store needs. */
export function toDocumentRecord(
  tree: Root,
  { path, sidecar, find }: RecordContext,
): ParsedDocument['record'] {
  const { id: document = '', volume = '' } = tree.data?.document ?? {}
  const record = toRecord(tree)
  return {
    document,
    volume,
    ...record,
    facts: toFacts(tree, record.title, (key) => find(key)?.sort),
    path,
    ...(sidecar !== undefined && { sidecar }),
  }
}
