/** Worker that writes the search index while the pages are written. */

import { setPriority } from 'node:os'
import { openTextReader } from '../cache/text-reader.ts'
import { addPlace } from '../../search/index-html.ts'
import type { OnProgress } from '../messages/progress.ts'
import type { SearchText } from '../search-texts.ts'
import { niceness } from './niceness.ts'
import { serveTasks } from './worker.ts'
import { writeIndex } from './write-index.ts'

/** Input of the task. */
interface IndexTask {
  /** Texts, at least one. */
  texts: ReadonlyArray<SearchText>
  /** Folder of the index; an older index in it is removed. */
  folder: string
}

/** Tasks of the worker. */
export type IndexTasks = typeof tasks

const tasks = {
  async index({ texts, folder }: IndexTask, onProgress: OnProgress): Promise<void> {
    setPriority(niceness)
    const reader = openTextReader()
    const total = texts.length
    let done = 0
    const toPage = (text: SearchText) => {
      onProgress({ done: done++, total })
      return { url: text.url, content: addPlace(reader.indexText(text), text.place) }
    }
    await writeIndex(texts, toPage, folder)
  },
}

serveTasks(tasks)
