import { mkdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import type { ViteDevServer } from 'vite'
import { type Edition, retainLastGood } from '../link/edition.ts'
import { toCacheFolder } from '../load/cache/folder.ts'
import { reportEdition } from '../load/messages/report-edition.ts'
import { publishEdition } from '../load/site.ts'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { isStrict } from '../load/sources/list-seeds.ts'
import { compileSeeds } from './compile.ts'

/**
 * Publish the edition for `astro dev`. Whenever a file in a seeds folder is saved, publish it again and reload the
 * browser. If a document gets an error, its last good version remains.
 */
export async function startEditing(
  { watcher, environments, hot }: ViteDevServer,
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
    // Changes that are saved during a compilation are compiled after it.
    waiting = true
    last = last
      .then(() => {
        waiting = false
        return publish()
      })
      .then(() => {
        for (const environment of Object.values(environments)) {
          environment.hot.send(contentChanged, {})
        }
        hot.send({ type: 'full-reload' })
      })
      .catch((error: unknown) => {
        logger.error(String(error))
      })
  })
  await last

  async function publish(): Promise<void> {
    const now = await compileSeeds()
    edition = edition ? retainLastGood(edition, now) : now
    const shown = reportEdition(now, { strict: isStrict(), published: false })
    if (shown) logger[shown.level](shown.text)
    publishEdition(data, edition)
  }
}

/** Event on which Astro calls `getStaticPaths` again, whose result it caches with the props of all pages. */
const contentChanged = 'astro:content-changed'
