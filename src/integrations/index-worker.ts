/** The thread that makes the index while the pages are written: of what the reading has kept, not of the pages. */

import { setPriority } from 'node:os'
import type { Tell } from '../load/progress.ts'
import { readSearchText, type SearchText } from '../load/search-texts.ts'
import { answer } from '../load/thread.ts'
import { writeIndex } from './write-index.ts'

/** What is to be indexed. */
interface Texts {
  /** One or more. */
  texts: ReadonlyArray<SearchText>
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
  async index({ texts, folder }: Texts, tell: Tell): Promise<void> {
    setPriority(niceness)
    const total = texts.length
    let done = 0
    const toPage = (text: SearchText) => {
      tell({ done: done++, total })
      return { url: text.url, content: readSearchText(text) }
    }
    await writeIndex(texts, toPage, folder)
  },
}

answer(works)
