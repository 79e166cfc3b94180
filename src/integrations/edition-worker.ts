/**
 * The thread that reads an edition, and makes its index while the pages are written. The index is made of what the
 * reading has left for it, not of the pages.
 */

import { availableParallelism } from 'node:os'
import { hashSources } from '../load/digest.ts'
import { readIndexHtml } from '../load/kept-documents.ts'
import { openKept } from '../load/kept-sources.ts'
import type { Tell } from '../load/progress.ts'
import { type Edition, readEdition } from '../load/read-edition.ts'
import { answer } from '../load/thread.ts'
import { type IndexedPage, writeIndex } from './write-index.ts'

/** What is to be read. */
interface Sources {
  /** Folders of seeds (see `seedRoots`). */
  roots: ReadonlyArray<string>
  /** Path of `src`, whose code decides what is read. */
  srcDir: string
}

/** What it does. */
export type EditionWorks = typeof works

/** Documents of the edition that was read. */
let documents: Edition['documents'] = []

const works = {
  async read({ roots, srcDir }: Sources, tell: Tell): Promise<Edition> {
    const threads = availableParallelism()
    const options = { kept: openKept(), threads, tell }
    const edition = await readEdition(roots, await hashSources(srcDir), options)
    documents = edition.documents
    return edition
  },

  /**
   * Write the index to a folder; an edition without documents has none, which is for others to say.
   *
   * @returns
   *   How many documents are in it.
   */
  async index(folder: string, tell: Tell): Promise<number> {
    const total = documents.length
    let done = 0
    const toPage = (record: Edition['documents'][number]): IndexedPage => {
      tell({ done: done++, total })
      return { url: `/${record.volume}/${record.document}/`, content: readIndexHtml(record) }
    }
    if (total > 0) await writeIndex(documents, toPage, folder)
    return total
  },
}

answer(works)
