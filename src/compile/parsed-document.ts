import { type Reference, toReferences } from '../edition/references/references.ts'
import { toFacts } from '../edition/records/to-facts.ts'
import { summarizeDocument } from '../edition/records/summarize-document.ts'
import type { DocumentRecord } from '../edition/records/document-record.ts'
import type { Node, Root } from '../tree/nodes.ts'
import { type Pages, toPages } from '../tree/pages.ts'
import type { FindEntry } from '../tree/register.ts'
import { toUnits, type Unit } from '../tree/units.ts'

/** A document with all that its page, its records and the index are made of. */
export interface ParsedDocument {
  record: Omit<DocumentRecord, 'digest' | 'sha256'>
  references: Array<Reference>
  tree: Root
  /** Printed pages of its nodes. */
  pages: ReadonlyMap<Node, Pages>
  units: ReadonlyArray<Unit>
}

/** What a record needs beside the tree. */
export interface RecordContext {
  /** Path of the source. */
  path: string
  /** Part of the volume in which it stands. */
  chapter?: DocumentRecord['chapter'] | undefined
  /** Path of the sidecar. */
  sidecar?: string | undefined
  /** Looks up an entry of the registers. */
  find: FindEntry
}

/** Derive from a tree what its record, its page and the index are made of. */
export function toParsedDocument(
  tree: Root,
  { path, chapter, sidecar, find }: RecordContext,
): ParsedDocument {
  const { id: document = '', volume = '' } = tree.data?.document ?? {}
  const pages = toPages(tree)
  const units = toUnits(tree, pages)
  const listed = summarizeDocument(tree, pages)
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
