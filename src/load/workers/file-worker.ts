/** Worker that writes the files beside the pages while the pages are written. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { dirname, join } from 'node:path'
import { listFiles } from '../../write/files/list-files.ts'
import { openFileSite } from '../file-site.ts'
import { niceness } from './niceness.ts'
import { serveTasks } from './worker.ts'

/** Tasks of the worker. */
export type FileTasks = typeof tasks

const tasks = {
  /**
   * Write the files of the published edition.
   *
   * @param folder
   *   Folder that gets them, at their paths in the site.
   * @returns
   *   Number of files.
   */
  async write(folder: string): Promise<number> {
    setPriority(niceness)
    // An edition may have no file.
    mkdirSync(folder, { recursive: true })
    const folders = new Set([folder])
    let count = 0
    for (const { path, write } of listFiles(await openFileSite())) {
      const place = join(folder, path)
      const parent = dirname(place)
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
      folders.add(parent)
      writeFileSync(place, write())
      count += 1
    }
    return count
  },
}

serveTasks(tasks)
