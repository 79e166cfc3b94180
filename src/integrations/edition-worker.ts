/** The thread that reads an edition. */

import { availableParallelism } from 'node:os'
import { hashSources } from '../load/digest.ts'
import { type Kept, openKept } from '../load/kept-sources.ts'
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

/** Sources that are kept later at most: until then they are in memory. */
const most = 100

/**
 * Sources that are still to be kept: the edition is waited for, and what is kept of it is needed a second later, when
 * Vite has made what writes the pages.
 */
const later: Array<() => void> = []

const works = {
  /** Read an edition; some of its sources are kept by the next task. */
  async read({ roots, srcDir }: Sources, tell: Tell): Promise<Edition> {
    const kept = openKept()
    const keep: Kept['keep'] = (...source) => {
      if (later.length < most) later.push(() => kept.keep(...source))
      else kept.keep(...source)
    }
    const options = { kept: { ...kept, keep }, threads: availableParallelism(), tell }
    return readEdition(roots, await hashSources(srcDir), options)
  },
  /** Keep what was read. */
  keep(): Promise<void> {
    for (const keep of later.splice(0)) keep()
    return Promise.resolve()
  },
}

answer(works)
