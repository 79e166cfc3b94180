import { fileURLToPath } from 'node:url'
import { seedRoots } from '../load/list-seeds.ts'
import type { Tell } from '../load/progress.ts'
import type { Edition } from '../load/read-edition.ts'
import { startThread } from '../load/thread.ts'
import type { EditionWorks } from './edition-worker.ts'

/** A reading of the seeds as they are when it begins, in a thread that ends with it and takes its memory along. */
export interface Reading {
  edition: Promise<Edition>
  /** Is there when all that pages and the index are made of is kept. */
  kept: Promise<void>
  /** Let somebody be told how many files of all are read. */
  hear: (tell: Tell) => void
}

/** Begin to read the seeds. */
export function beginReading(): Reading {
  const thread = startThread<EditionWorks>(new URL('edition-worker.ts', import.meta.url))
  const srcDir = fileURLToPath(new URL('..', import.meta.url))
  let heard: Tell | undefined
  const edition = thread.ask('read', { roots: seedRoots(), srcDir }, (read) => heard?.(read))
  const kept = edition.then(() => thread.ask('keep', undefined))
  // Whoever asks for them is told where they fail.
  kept.finally(thread.close).catch(() => undefined)
  return {
    edition,
    kept,
    hear(tell) {
      heard = tell
    },
  }
}

/** The reading that nobody has taken yet. */
let begun: Reading | undefined

/** Begin to read the seeds before anybody asks. */
export function beginEarly(): void {
  begun = beginReading()
}

/** Take the reading that has begun early, or begin one. */
export function takeReading(): Reading {
  const reading = begun ?? beginReading()
  begun = undefined
  return reading
}
