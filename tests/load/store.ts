import { join } from 'node:path'
import type { DocumentPage } from '../../src/load/document-page.ts'
import { fillDocuments, fillVolumes } from '../../src/load/fill.ts'
import { readEdition } from '../../src/load/read-edition.ts'
import type { ReportedMessage } from '../../src/messages/reported-messages.ts'
import type { Entry, Store } from '../../src/load/store.ts'
import { readDocumentPage, readTree } from '../../src/load/kept-documents.ts'
import { openKept } from '../../src/load/kept-sources.ts'
import { documentSchema } from '../../src/schemas/document.ts'
import type { Root } from '../../src/tree/nodes.ts'

/** A store in memory, and the ids of the entries that were set, in their order. */
export function makeStore(): { store: Store; written: Array<string> } {
  const entries = new Map<string, Entry>()
  const written: Array<string> = []
  const store: Store = {
    get: (key) => entries.get(key),
    set: (entry) => {
      written.push(entry.id)
      entries.set(entry.id, entry)
    },
    delete: (key) => {
      entries.delete(key)
    },
    keys: () => [...entries.keys()],
  }
  return { store, written }
}

/** Seeds as a build loads them, with what it keeps between two loads. */
export function makeEdition(root: string) {
  const folder = join(root, '.kept')
  const kept = openKept(folder)
  const documents = makeStore()
  const volumes = makeStore()
  /** Digests that were looked for and not found: what was parsed. */
  const parsed: Array<string> = []
  const counting = {
    ...kept,
    keep: (...source: Parameters<typeof kept.keep>) => {
      parsed.push(source[0])
      return kept.keep(...source)
    },
  }
  return {
    documents: documents.store,
    volumes: volumes.store,
    written: documents.written,
    parsed,
    /** Load the seeds; `watched`, as `astro dev` does. */
    load: async (code = 'code', watched = false): Promise<Array<ReportedMessage>> => {
      const edition = await readEdition([root], code, { kept: counting })
      fillDocuments(documents.store, edition, watched)
      fillVolumes(volumes.store, edition)
      return edition.messages
    },
    /** What the page of a document is made of. */
    page: (id: string): DocumentPage => readDocumentPage(toDocument(id), folder),
    /** Tree of a document that has a sidecar. */
    tree: (id: string): Root => readTree(toDocument(id), folder),
  }

  function toDocument(id: string) {
    return documentSchema.parse(documents.store.get(id)?.data)
  }
}
