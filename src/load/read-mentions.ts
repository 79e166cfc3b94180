import { type UnitMentions, toEntryMentions } from '../edition/entry-mentions.ts'
import type { DocumentRecord } from '../schemas/document.ts'
import { readEntry } from './read-entry.ts'

/** The mentions of an entry in one document. */
export interface DocumentMentions<Entry> {
  document: Entry
  units: Array<UnitMentions>
}

/**
 * Read all documents for the mentions of the register's entries.
 *
 * @param documents
 *   Entries of the collection `documents`, in their order.
 * @returns
 *   Documents with their mentions, by the keys of the entries.
 */
export async function readMentions<Entry extends { data: DocumentRecord }>(
  documents: ReadonlyArray<Entry>,
): Promise<Map<string, Array<DocumentMentions<Entry>>>> {
  const found = new Map<string, Array<DocumentMentions<Entry>>>()
  for (const document of documents) {
    const mentions = toEntryMentions(await readEntry(document))
    for (const [key, units] of mentions) {
      found.set(key, [...(found.get(key) ?? []), { document, units }])
    }
  }
  return found
}
