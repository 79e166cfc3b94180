/** The thread that makes the index while the pages are written: of what the reading has kept, not of the pages. */

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

const works = {
  async index({ documents, folder }: Documents, tell: Tell): Promise<void> {
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
