import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import sirv from 'sirv'
import { type ProgressLogger, type Report, startProgress } from '../load/progress.ts'
import type { IndexProgress } from './index-worker.ts'

/**
 * Make the site searchable, and serve the last index in `astro dev`.
 *
 * The index is made of the documents' trees, not of their pages, so that another thread makes it while the
 * pages are written. A build whose index fails, fails.
 */
export default function pagefind(): AstroIntegration {
  let dist: URL
  let base: string
  let srcDir: string
  /** Folder in which the index is made. */
  let made: string
  let indexing: Promise<number> | undefined
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        dist = config.outDir
        base = config.base
        srcDir = fileURLToPath(config.srcDir)
        made = join(fileURLToPath(config.cacheDir), 'pagefind')
      },
      'astro:server:setup': ({ server }) => {
        const index = sirv(join(fileURLToPath(dist), 'pagefind'), { dev: true })
        server.middlewares.use(join(base, 'pagefind'), (request, response, next) => {
          index(request, response, next)
        })
      },
      'astro:build:start': ({ logger }) => {
        indexing = startIndex([srcDir, made], logger)
        // Whoever waits for it is told; nobody does while the pages are written.
        indexing.catch(() => undefined)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexing
        const folder = join(fileURLToPath(dir), 'pagefind')
        await rm(folder, { recursive: true, force: true })
        await cp(made, folder, { recursive: true })
        logger.info(`${count} ${count === 1 ? 'document' : 'documents'} indexed`)
      },
    },
  }
}

/** Index the documents in another thread; resolves with their number. */
function startIndex(
  argv: [srcDir: string, folder: string],
  logger: ProgressLogger,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('index-worker.ts', import.meta.url), { argv })
    let report: Report | undefined
    worker.on('message', ({ done, total }: IndexProgress) => {
      report ??= startProgress(logger, 'Indexing', total)
      report(done)
      if (done === total) resolve(total)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`The index was not made: its thread ended with code ${code}`))
    })
  })
}
