/** A thread that reads volumes in TEI, one a task. */

import type { Register } from '../tree/register.ts'
import { readTeiSource } from './read-source.ts'
import type { TeiSeed } from './seeds.ts'
import type { ParsedSource } from './source.ts'
import { answer } from './thread.ts'
import { openTrees } from './trees.ts'

/** A volume to read, and what it is read with (`SourceContext`). */
export interface SourceTask {
  seed: TeiSeed
  code: string
  register: Register | undefined
}

const trees = openTrees()

answer<SourceTask, never, ParsedSource>(({ seed, code, register }) =>
  readTeiSource(seed, { code, register, trees }),
)
