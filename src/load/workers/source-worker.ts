/** A worker that compiles volumes, one a task. */

import type { Manifest } from '../../compile/compiled.ts'
import { openSourceCache } from '../cache/source-cache.ts'
import { compileVolumeFile, type SourceContext } from '../compile-file.ts'
import type { VolumeFileSeed } from '../sources/find-seeds.ts'
import { serve } from './worker.ts'

/** A volume, and what it is compiled with, but for the cache, which is opened here. */
interface SourceTask extends Omit<SourceContext, 'cache'> {
  seed: VolumeFileSeed
}

/** Tasks of the worker. */
export type SourceTasks = typeof tasks

const cache = openSourceCache()
const tasks = {
  compile: ({ seed, ...context }: SourceTask): Promise<Manifest> =>
    compileVolumeFile(seed, { ...context, cache }),
}

serve(tasks)
