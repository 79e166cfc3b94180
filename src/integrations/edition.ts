import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import sirv from 'sirv'
import { startProgress } from '../load/progress.ts'
import '../load/take-edition.ts'
import { indexEdition } from './index-edition.ts'
import { beginReading, type Reading, takeReading } from './reading.ts'

/** Folder of the index in the site, and of the one that is made. */
const indexName = 'pagefind'

/**
 * Read the seeds, from the moment that Astro begins; make the site searchable, and serve the last index in
 * `astro dev`. A build whose index fails, fails.
 */
export default function edition(): AstroIntegration {
  let config: AstroConfig
  let isBuild = false
  /** Show how far a reading is, and give it back. */
  let show: (begun: Reading) => Reading
  let reading: Reading
  /** How many texts are indexed. */
  let indexed: Promise<number> | undefined
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ command, config: { cacheDir }, logger }) => {
        if (command === 'preview') return
        isBuild = command === 'build'
        show = (begun) => {
          begun.hear(startProgress(logger, 'Reading files'))
          return begun
        }
        reading = show(takeReading())
        if (!isBuild) return
        const folder = join(fileURLToPath(cacheDir), indexName)
        indexed = indexEdition(reading, folder, startProgress(logger, 'Indexing'))
        // Whoever waits for it is told; nobody does while the pages are written.
        indexed.catch(() => undefined)
      },
      'astro:config:done': (done) => {
        config = done.config
      },
      'pincite:edition': async ({ again }) => {
        if (again) reading = show(beginReading())
        // A build makes its pages ready meanwhile; at work, they are there at once.
        if (!isBuild) await reading.kept
        return reading.edition
      },
      'pincite:kept': () => reading.kept,
      'astro:server:setup': ({ server }) => {
        const index = sirv(join(fileURLToPath(config.outDir), indexName), { dev: true })
        server.middlewares.use(join(config.base, indexName), (request, response, next) => {
          index(request, response, next)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexed
        const folder = join(fileURLToPath(dir), indexName)
        await move(join(fileURLToPath(config.cacheDir), indexName), folder)
        logger.info(`${count} ${count === 1 ? 'text' : 'texts'} indexed`)
      },
    },
  }
}

/** Move a folder into the place of an older one, on another disk too. */
async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await rename(from, to).catch(() => cp(from, to, { recursive: true }))
}
