/** Worker that compiles an edition. Its memory is freed when it ends. */

import { availableParallelism } from 'node:os'
import { hashSources } from '../cache/digest.ts'
import { openSourceCache } from '../cache/source-cache.ts'
import { compileEdition } from '../compile-edition.ts'
import type { Edition } from '../../link/edition.ts'
import type { OnProgress } from '../messages/progress.ts'
import { serveTasks } from './worker.ts'

/** Input of the task. */
interface EditionTask {
  /** Folders of seeds (see `seedRoots`). */
  roots: ReadonlyArray<string>
  /** Path of `src`, whose code is hashed (`hashSources`). */
  srcDir: string
}

/** Tasks of the worker. */
export type EditionTasks = typeof tasks

const tasks = {
  async compile({ roots, srcDir }: EditionTask, onProgress: OnProgress): Promise<Edition> {
    const options = { cache: openSourceCache(), threads: availableParallelism(), onProgress }
    return compileEdition(roots, await hashSources(srcDir), options)
  },
}

serveTasks(tasks)
