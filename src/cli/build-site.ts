import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { isRunning, replaceFolder } from './replace-folder.ts'

/** Folder of the project. */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Sites that are being built, each by the process that its folder is named by: Astro builds inside of its project alone. */
const building = join(root, '.astro', 'building')

/**
 * Build the site. The old one stays in its place until the new one is whole.
 *
 * @param options
 *   `strict`: one error in the seeds keeps the whole edition back (see `isStrict`). `out`: folder of the site.
 */
export async function buildSite({
  strict,
  out,
}: {
  strict?: boolean | undefined
  out: string
}): Promise<void> {
  if (strict) process.env['STRICT'] = '1'
  const outDir = join(building, String(process.pid))
  try {
    await replaceFolder(out, async () => {
      await removeUnfinished()
      await build({ root, outDir, logLevel: 'silent' })
      return outDir
    })
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}

/** Remove what was left by builds that were killed. */
async function removeUnfinished(): Promise<void> {
  await mkdir(building, { recursive: true })
  for (const name of await readdir(building)) {
    if (!isRunning(Number(name))) await rm(join(building, name), { recursive: true, force: true })
  }
}
