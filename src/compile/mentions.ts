import { toEntryMentions } from '../edition/registers/entry-mentions.ts'
import type { DocumentMentions, Keyed } from './compiled.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Collect the mentions of entries in documents, by the keys of the entries. */
export function collectMentions(
  documents: ReadonlyArray<ParsedDocument>,
): Array<Keyed<Array<DocumentMentions>>> {
  const mentions = new Map<string, Array<DocumentMentions>>()
  for (const { record, tree, pages, units } of documents) {
    const document = `${record.volume}/${record.document}`
    for (const [key, own] of toEntryMentions(tree, pages, units)) {
      const others = mentions.get(key) ?? []
      mentions.set(key, others)
      others.push({ document, units: own })
    }
  }
  return [...mentions]
}
