/** The worker that compiles an edition: its memory goes with it. */

import { availableParallelism } from 'node:os'
import { hashSources } from '../cache/digest.ts'
import { openSourceCache } from '../cache/source-cache.ts'
import { compileEdition } from '../compile-edition.ts'
import type { Edition } from '../../link/edition.ts'
import type { OnProgress } from '../messages/progress.ts'
import { serve } from './worker.ts'

/** What is to be compiled. */
interface EditionTask {
  /** Folders of seeds (see `seedRoots`). */
  roots: ReadonlyArray<string>
  /** Path of `src`, whose code decides what the sources are compiled to. */
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

serve(tasks)
