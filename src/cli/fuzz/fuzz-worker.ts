/** Thread that mutates an edition: one that hangs can be ended. */

import { serveTasks } from '../../load/workers/worker.ts'
import { type FuzzedEdition, openFuzzedEdition, type Tried } from './fuzz-edition.ts'

/** What is tried. */
interface Try {
  /** Folder of the edition. */
  edition: string
  /** Folder for its copy; empty at first. */
  folder: string
  /** See `FuzzedEdition`. */
  seed: number
}

let opened: FuzzedEdition | undefined

const tasks = {
  try({ edition, folder, seed }: Try): Promise<Tried> {
    opened ??= openFuzzedEdition(edition, folder)
    return opened.try(seed)
  },
}

/** Tasks of the thread. */
export type FuzzTasks = typeof tasks

serveTasks(tasks)
