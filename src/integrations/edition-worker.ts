/** The thread that reads an edition. */

import { availableParallelism } from 'node:os'
import { hashSources } from '../load/digest.ts'
import { openKept } from '../load/kept-sources.ts'
import type { Tell } from '../load/progress.ts'
import { type Edition, readEdition } from '../load/read-edition.ts'
import { answer } from '../load/thread.ts'

/** What is to be read. */
interface Sources {
  /** Folders of seeds (see `seedRoots`). */
  roots: ReadonlyArray<string>
  /** Path of `src`, whose code decides what is read. */
  srcDir: string
}

/** What it does. */
export type EditionWorks = typeof works

const works = {
  async read({ roots, srcDir }: Sources, tell: Tell): Promise<Edition> {
    const options = { kept: openKept(), threads: availableParallelism(), tell }
    return readEdition(roots, await hashSources(srcDir), options)
  },
}

answer(works)
