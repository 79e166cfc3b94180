import { toFacts } from '../../src/edition/records/to-facts.ts'
import { summarizeDocument } from '../../src/edition/records/summarize-document.ts'
import type { ExportedDocument } from '../../src/export/exported-document.ts'
import type { Volume } from '../../src/schemas/volume.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { english } from '../../src/words/en/index.ts'

const site = 'https://example.org/editions/'

/** Make what the files of a document say of it, from its tree alone. */
export function exportDocument(
  tree: Root,
  { id, volume }: { id: string; volume: string } = { id: 'd1', volume: 'harbor' },
  record: Volume = { title: 'Letters of a Harbor' },
): ExportedDocument {
  const summary = summarizeDocument(tree)
  return {
    id: `${volume}/${id}`,
    record: {
      ...summary,
      ...{
        document: id,
        volume,
        path: `seeds/${volume}/${id}.txt`,
        sha256: '00ff',
        digest: 'digest',
      },
      facts: toFacts(tree, summary.title, () => undefined, english.archive),
    },
    tree,
    volume: record,
    holding: {},
    address: `${site}${volume}/${id}/`,
    edition: { title: 'Papers of the Harbors' },
    release: { version: '1.0', date: '2026-11-29' },
    site,
    editionLanguage: 'en',
    words: english.places,
    resolve({ target, fragment }) {
      const page = target === undefined ? `${volume}/${id}` : `${volume}/${target}`
      return `${site}${page}/${fragment === undefined ? '' : `#${fragment}`}`
    },
    findEntryAddress: (key) => `${site}people/${key}/`,
  }
}
