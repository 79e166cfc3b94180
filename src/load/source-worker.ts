/** A thread that reads volumes in TEI, one a task. */

import { readTeiSource, type SourceContext } from './read-source.ts'
import type { TeiSeed } from './seeds.ts'
import type { ParsedSource } from './source.ts'
import { answer } from './thread.ts'
import { openTrees } from './trees.ts'

/** A volume to read, and what it is read with; the trees are opened here. */
interface SourceTask extends Omit<SourceContext, 'trees'> {
  seed: TeiSeed
}

/** What it does. */
export type SourceWorks = typeof works

const trees = openTrees()
const works = {
  read: ({ seed, ...context }: SourceTask): Promise<ParsedSource> =>
    readTeiSource(seed, { ...context, trees }),
}

answer(works)
