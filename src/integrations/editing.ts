import { mkdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import type { ViteDevServer } from 'vite'
import { type Edition, keepLastGood } from '../link/edition.ts'
import { toCacheFolder } from '../load/cache/folder.ts'
import { reportEdition } from '../load/messages/report-edition.ts'
import { publishEdition } from '../load/site.ts'
import { isStrict, seedRoots } from '../load/sources/list-seeds.ts'
import { compileSeeds } from './compile.ts'

/**
 * Publish the edition for the pages that a server shows, and again whenever a file of the seeds is saved: the browser
 * then reloads its page. A document that has got an error stays as it was, and the page says so.
 */
export async function startEditing(
  { watcher, hot }: ViteDevServer,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const folders = seedRoots().map((root) => resolve(root))
  const data = join(toCacheFolder(), `edition-${process.pid}.json`)
  mkdirSync(toCacheFolder(), { recursive: true })
  let edition: Edition | undefined
  let last = publish()
  let waiting = false
  watcher.add(folders)
  watcher.on('all', (_, path) => {
    if (waiting || !folders.some((folder) => path.startsWith(folder + sep))) return
    // What is saved while the seeds are compiled is compiled after that.
    waiting = true
    last = last
      .then(() => {
        waiting = false
        return publish()
      })
      .then(() => {
        hot.send({ type: 'full-reload' })
      })
      .catch((error: unknown) => {
        logger.error(String(error))
      })
  })
  await last

  async function publish(): Promise<void> {
    const now = await compileSeeds()
    edition = edition ? keepLastGood(edition, now) : now
    const shown = reportEdition(now, { strict: isStrict(), published: false })
    if (shown) logger[shown.level](shown.text)
    publishEdition(data, edition)
  }
}
