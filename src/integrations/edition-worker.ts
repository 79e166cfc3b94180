/**
 * The thread that reads an edition, and makes its index while the pages are written. The index is made of the
 * documents' trees, not of their pages.
 */

import { availableParallelism } from 'node:os'
import { toSearchFacts } from '../edition/to-search-facts.ts'
import { hashSources } from '../load/digest.ts'
import type { Progress } from '../load/progress.ts'
import { type Edition, readEdition } from '../load/read-edition.ts'
import { answer } from '../load/thread.ts'
import { openTrees, readTree } from '../load/trees.ts'
import { toIndexHtml } from '../search/index-html.ts'
import { type IndexedPage, writeIndex } from './write-index.ts'

/** What is to be read. */
export interface EditionTask {
  /** Folders of seeds (see `seedRoots`). */
  roots: ReadonlyArray<string>
  /** Path of `src`, whose code decides what is read. */
  srcDir: string
  /** Folder to which the index is written; without it, none is made. */
  indexDir?: string
}

/** What the thread says on the way. */
export type EditionEvent = { read: Progress } | { edition: Edition } | { indexed: Progress }

/** Its result: how many documents are indexed. */
answer<EditionTask, EditionEvent, number>(async ({ roots, srcDir, indexDir }, say) => {
  const edition = await readEdition(roots, await hashSources(srcDir), {
    trees: openTrees(),
    threads: availableParallelism(),
    tell: (read) => {
      say({ read })
    },
  })
  say({ edition })
  // An edition that has none is not published, which is for others to say.
  if (indexDir === undefined || edition.documents.length === 0) return 0
  const pages = readPages(edition.documents, (indexed) => {
    say({ indexed })
  })
  return writeIndex(pages, indexDir)
})

function* readPages(
  documents: Edition['documents'],
  tell: (progress: Progress) => void,
): Generator<IndexedPage, void> {
  for (const [done, record] of documents.entries()) {
    tell({ done, total: documents.length })
    const content = toIndexHtml(readTree(record), toSearchFacts(record))
    yield { url: `/${record.volume}/${record.document}/`, content }
  }
}
