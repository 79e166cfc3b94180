import { toReferences } from '../edition/references.ts'
import { toFacts } from '../edition/to-facts.ts'
import { toRecord } from '../edition/to-record.ts'
import type { DocumentRecord } from '../schemas/document.ts'
import type { Root } from '../tree/nodes.ts'
import { toPages } from '../tree/pages.ts'
import type { Find } from '../tree/register.ts'
import { toUnits } from '../tree/units.ts'
import type { ParsedDocument } from './source.ts'

/** What a record needs beside the tree. */
export interface RecordContext {
  /** Path of the source. */
  path: string
  /** Part of the volume in which it stands. */
  chapter?: DocumentRecord['chapter'] | undefined
  /** Path of the sidecar. */
  sidecar?: string | undefined
  /** Looks up an entry of the registers. */
  find: Find
}

/** Say of a tree that is read what the store needs, and what its page and the index are made with. */
export function toParsedDocument(
  tree: Root,
  { path, chapter, sidecar, find }: RecordContext,
): ParsedDocument {
  const { id: document = '', volume = '' } = tree.data?.document ?? {}
  const pages = toPages(tree)
  const units = toUnits(tree, pages)
  const listed = toRecord(tree, pages)
  const record = {
    document,
    volume,
    ...listed,
    facts: toFacts(tree, listed.title, (key) => find(key)?.sort),
    path,
    ...(sidecar !== undefined && { sidecar }),
    ...(chapter && { chapter }),
  }
  return { record, references: toReferences(tree, units), tree, pages, units }
}
