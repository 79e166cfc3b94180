import { toEntryMentions } from '../edition/entry-mentions.ts'
import { type Stretch, toStretches } from '../edition/stretches.ts'
import type { Matter } from '../parse/tei/index.ts'
import { toPages } from '../tree/pages.ts'
import type { DocumentMentions } from './mentions.ts'
import type { ParsedDocument } from './source.ts'
import type { Parts } from './trees.ts'

/**
 * Gather what is kept of a source.
 *
 * @param documents
 *   Its documents.
 * @param matter
 *   What surrounds them, where it is a volume.
 */
export function toParts(
  documents: ReadonlyArray<ParsedDocument>,
  matter: Matter | undefined,
): Parts {
  const parts = {
    documents: new Map(documents.map(({ record, tree }) => [record.document, tree])),
    mentions: new Map<string, Array<DocumentMentions>>(),
    words: new Map<string, Array<Stretch>>(),
  }
  for (const { record, tree } of documents) {
    const pages = toPages(tree)
    const document = `${record.volume}/${record.document}`
    for (const [key, units] of toEntryMentions(tree, pages)) {
      const own = parts.mentions.get(key) ?? []
      parts.mentions.set(key, own)
      own.push({ document, units })
    }
    parts.words.set(record.document, toStretches(tree, pages))
  }
  return { ...parts, ...(matter && { matter }) }
}
