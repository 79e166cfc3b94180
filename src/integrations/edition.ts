import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import sirv from 'sirv'
import { seedRoots } from '../load/list-seeds.ts'
import { type ProgressLogger, startProgress } from '../load/progress.ts'
import type { Edition } from '../load/read-edition.ts'
import '../load/take-edition.ts'
import { startThread } from '../load/thread.ts'
import type { EditionEvent, EditionTask } from './edition-worker.ts'

/** Folder of the index in the site, and of the one that is made. */
const indexName = 'pagefind'

/**
 * Read the seeds, from the moment that Astro begins; make the site searchable, and serve the last index in
 * `astro dev`. A build whose index fails, fails.
 */
export default function edition(): AstroIntegration {
  let config: AstroConfig
  let begin: () => Begun
  let begun: Begun | undefined
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ command, config: { srcDir, cacheDir }, logger }) => {
        const task = { roots: seedRoots(), srcDir: fileURLToPath(srcDir) }
        const indexDir = join(fileURLToPath(cacheDir), indexName)
        begin = () => startReading(command === 'build' ? { ...task, indexDir } : task, logger)
        if (command !== 'preview') begun = begin()
      },
      'astro:config:done': (done) => {
        config = done.config
      },
      'pincite:edition': ({ again }) => {
        if (begun === undefined || again) begun = begin()
        return begun.edition
      },
      'astro:server:setup': ({ server }) => {
        const index = sirv(join(fileURLToPath(config.outDir), indexName), { dev: true })
        server.middlewares.use(join(config.base, indexName), (request, response, next) => {
          index(request, response, next)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await begun?.indexed
        const folder = join(fileURLToPath(dir), indexName)
        await rm(folder, { recursive: true, force: true })
        await cp(join(fileURLToPath(config.cacheDir), indexName), folder, { recursive: true })
        logger.info(`${count} ${count === 1 ? 'document' : 'documents'} indexed`)
      },
    },
  }
}

/** A reading that has begun. */
interface Begun {
  edition: Promise<Edition>
  /** How many documents are in the index, when it is made. */
  indexed: Promise<number>
}

/** Read the seeds in another thread. */
function startReading(task: EditionTask, logger: ProgressLogger): Begun {
  const module = new URL('edition-worker.ts', import.meta.url)
  const thread = startThread<EditionTask, EditionEvent, number>(module)
  const reading = startProgress(logger, 'Reading files')
  const indexing = startProgress(logger, 'Indexing')
  const { promise: edition, resolve, reject } = Promise.withResolvers<Edition>()
  const indexed = thread
    .ask(task, (event) => {
      if ('read' in event) reading(event.read)
      else if ('indexed' in event) indexing(event.indexed)
      else resolve(event.edition)
    })
    .finally(() => thread.close())
  // Whoever waits for it is told; nobody does while the pages are written.
  indexed.catch(reject)
  edition.catch(() => undefined)
  return { edition, indexed }
}
