import { fileURLToPath } from 'node:url'
import type { Edition } from '../link/edition.ts'
import type { OnProgress } from '../load/messages/progress.ts'
import { seedRoots } from '../load/sources/edition-folder.ts'
import type { EditionTasks } from '../load/workers/edition-worker.ts'
import { startWorker } from '../load/workers/worker.ts'

/** Compile the seeds in a worker, whose memory is freed when it ends. */
export async function compileSeeds(onProgress?: OnProgress): Promise<Edition> {
  const module = new URL('../load/workers/edition-worker.ts', import.meta.url)
  const srcDir = fileURLToPath(new URL('..', import.meta.url))
  const worker = startWorker<EditionTasks>(module)
  try {
    return await worker.run('compile', { roots: seedRoots(), srcDir }, onProgress)
  } finally {
    await worker.close()
  }
}
