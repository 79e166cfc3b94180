/** The worker that makes the search index while the pages are written. */

import { setPriority } from 'node:os'
import { openTextReader } from '../cache/text-reader.ts'
import type { OnProgress } from '../messages/progress.ts'
import type { SearchText } from '../search-texts.ts'
import { serve } from './worker.ts'
import { writeIndex } from './write-index.ts'

/** What is to be indexed. */
interface IndexTask {
  /** One or more. */
  texts: ReadonlyArray<SearchText>
  /** Folder to which the index is written, in the place of an older one. */
  folder: string
}

/** Tasks of the worker. */
export type IndexTasks = typeof tasks

/**
 * Priority of this worker and of Pagefind, which inherits it, below that of the thread that writes the pages (`nice(2)`).
 * That one is alone and these are several, so that with equal priority it ends long after them.
 */
const niceness = 3

const tasks = {
  async index({ texts, folder }: IndexTask, onProgress: OnProgress): Promise<void> {
    setPriority(niceness)
    const reader = openTextReader()
    const total = texts.length
    let done = 0
    const toPage = (text: SearchText) => {
      onProgress({ done: done++, total })
      return { url: text.url, content: reader.indexText(text) }
    }
    await writeIndex(texts, toPage, folder)
  },
}

serve(tasks)
