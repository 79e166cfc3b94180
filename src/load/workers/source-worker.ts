/** Worker that compiles volumes, one in each task. */

import type { Manifest } from '../../compile/compiled.ts'
import { openSourceCache } from '../cache/source-cache.ts'
import { compileVolumeFile, type SourceContext } from '../compile-file.ts'
import type { VolumeFileSeed } from '../sources/seeds.ts'
import { serveTasks } from './worker.ts'

/** A volume with its context, without the cache, which the worker opens itself. */
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

serveTasks(tasks)
