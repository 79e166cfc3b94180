import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../files/make-folder.ts'
import { toCacheFolder } from '../load/cache/folder.ts'
import { lastReport } from '../load/messages/build-report.ts'
import { readSiteAddress } from '../load/site-address.ts'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { findBuiltSite, hashInputs, recordBuiltSite } from './built-site.ts'
import { isRunning } from './lock.ts'
import { replaceFolder } from './replace-folder.ts'
import { resolveSiteFolder } from './site-folder.ts'

/** Root folder of the project. */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folder of unfinished sites, each in a folder named by its process id. Astro can only build inside its project. */
const building = join(root, '.astro', 'building')

/** Folders of the project in which a site would become a source. */
const sources = ['public', 'src'].map((name) => join(root, name))

/**
 * Build the site. The old site remains in place until the new one is complete, or for good if it would be the same.
 *
 * @param options
 *   `strict`: an error in the seeds stops the build (see `isStrict`). `out`: folder of the site, which is replaced.
 * @throws
 *   Error if the folder contains anything but a site (see `resolveSiteFolder`), or the build fails.
 */
export async function buildSite({
  strict,
  out,
}: {
  strict?: boolean | undefined
  out: string
}): Promise<void> {
  // Astro would print an error with its stack.
  await readSiteAddress()
  const folder = resolveSiteFolder(out, {
    outside: [root, process.cwd()],
    apart: [...sources, ...seedRoots().map((path) => resolve(path))],
  })
  if (strict) process.env['STRICT'] = '1'
  // Whatever the shell says: pages of a development build would print help for editors.
  process.env['NODE_ENV'] = 'production'
  const inputs = await hashInputs(root)
  const last = await findBuiltSite(folder, inputs)
  if (last) {
    process.stderr.write(last.problems)
    process.stdout.write(`Nothing has changed since the last build: ${last.summary}\n`)
    return
  }
  // Where no cache can be written, this says why; later a missing folder would be reported.
  await makeFolder(toCacheFolder())
  const outDir = join(building, String(process.pid))
  try {
    await replaceFolder(folder, async () => {
      await removeUnfinished()
      // Astro takes half a second to load.
      const { build } = await import('astro')
      await build({ root, outDir, logLevel: 'silent' })
      return outDir
    })
    const report = lastReport()
    if (report) await recordBuiltSite(folder, inputs, report)
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}

/** Remove unfinished sites of builds that were killed. One of them may have had the id of this process. */
async function removeUnfinished(): Promise<void> {
  await makeFolder(building)
  for (const name of await readdir(building)) {
    const isUnfinished = Number(name) === process.pid || !isRunning(Number(name))
    if (isUnfinished) await rm(join(building, name), { recursive: true, force: true })
  }
}
