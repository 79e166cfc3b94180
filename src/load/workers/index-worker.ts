/** Worker that writes the search index while the pages are written. */

import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { NamedEntry } from '../../edition/registers/named-entries.ts'
import { toIndexPage } from '../../search/index-page.ts'
import { needsPagefind } from '../../search/index-parts.ts'
import type { NameGroup } from '../../search/plan/names.ts'
import { openTextReader } from '../cache/text-reader.ts'
import type { OnProgress } from '../messages/progress.ts'
import type { SearchText } from '../search-texts.ts'
import { niceness } from './niceness.ts'
import { serveTasks } from './worker.ts'
import { writeIndex } from './write-index.ts'
import { writeSearchFiles } from './write-search-files.ts'

/** Input of the task. */
export interface IndexTask {
  /** Texts, at least one, in the order of the edition. */
  texts: ReadonlyArray<SearchText>
  /** Names that are searched for each other. */
  names: ReadonlyArray<NameGroup>
  /** Entries of the registers. */
  entries: ReadonlyArray<NamedEntry>
  /** Folder that gets the index and its files, at their paths in the site; an older index in it is removed. */
  folder: string
}

/** Tasks of the worker. */
export type IndexTasks = typeof tasks

const tasks = {
  async index({ texts, names, entries, folder }: IndexTask, onProgress: OnProgress): Promise<void> {
    setPriority(niceness)
    const reader = openTextReader()
    const files = writeSearchFiles(folder)
    const total = texts.length
    let done = 0
    const add = (text: SearchText): ReadonlyArray<string> => {
      onProgress({ done: done++, total })
      return files.add(text, reader.indexText(text))
    }
    if (needsPagefind(total)) {
      let place = 0
      const toPage = (text: SearchText) => ({
        url: `/${text.volume}/${text.id}/`,
        content: toIndexPage(add(text), place++),
      })
      await writeIndex(texts, toPage, join(folder, 'pagefind'))
    } else {
      texts.forEach(add)
      files.writePositions()
    }
    files.finish(names, entries)
  },
}

serveTasks(tasks)
