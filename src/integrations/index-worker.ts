/** The thread that makes the index while the pages are written: of what the reading has kept, not of the pages. */

import { setPriority } from 'node:os'
import { readIndexHtml } from '../load/kept-documents.ts'
import type { Tell } from '../load/progress.ts'
import type { Edition } from '../load/read-edition.ts'
import { answer } from '../load/thread.ts'
import { writeIndex } from './write-index.ts'

/** What is to be indexed. */
interface Documents {
  /** One or more. */
  documents: ReadonlyArray<Pick<Edition['documents'][number], 'volume' | 'document' | 'digest'>>
  /** Folder to which the index is written, in the place of an older one. */
  folder: string
}

/** What it does. */
export type IndexWorks = typeof works

/**
 * How far this thread and Pagefind, which inherits it, stand behind the one that writes the pages (see `nice(2)`): that
 * one is alone and they are several, so that with equal rights it ends long after them.
 */
const niceness = 3

const works = {
  async index({ documents, folder }: Documents, tell: Tell): Promise<void> {
    setPriority(niceness)
    const total = documents.length
    let done = 0
    const toPage = (document: Documents['documents'][number]) => {
      tell({ done: done++, total })
      return {
        url: `/${document.volume}/${document.document}/`,
        content: readIndexHtml(document),
      }
    }
    await writeIndex(documents, toPage, folder)
  },
}

answer(works)
