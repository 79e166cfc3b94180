/** A thread that reads volumes in TEI, one a task. */

import { readTeiSource, type SourceContext } from './read-source.ts'
import type { TeiSeed } from './seeds.ts'
import type { ParsedSource } from './source.ts'
import { answer } from './thread.ts'
import { openKept } from './kept-sources.ts'

/** A volume to read, and what it is read with; where it is kept is known here. */
interface SourceTask extends Omit<SourceContext, 'kept'> {
  seed: TeiSeed
}

/** What it does. */
export type SourceWorks = typeof works

const kept = openKept()
const works = {
  read: ({ seed, ...context }: SourceTask): Promise<ParsedSource> =>
    readTeiSource(seed, { ...context, kept }),
}

answer(works)
