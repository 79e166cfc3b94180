import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { statedEdition } from '../sources/edition-folder.ts'
import { hashPath } from './digest.ts'

/** Folder in which Astro caches, by default. */
const astroFolder = join('node_modules', '.astro')

/**
 * Find the folder of the cache of Astro: the one that `CACHE_DIR` names, or one of its own for the edition that
 * `EDITION` names, so that two editions never meet.
 *
 * @returns
 *   Path relative to the working directory, unless `CACHE_DIR` is absolute.
 */
export function toAstroCacheFolder(): string {
  const stated = process.env['CACHE_DIR']
  if (stated) return stated
  const [edition] = statedEdition()
  if (edition === undefined) return astroFolder
  const path = resolve(edition)
  return join(astroFolder, 'editions', `${basename(path)}-${hashPath(path)}`)
}

/** Find the folder of our cache: `compiled` in the one of Astro. */
export function toCacheFolder(): string {
  return join(toAstroCacheFolder(), 'compiled')
}

/** Milliseconds after which an unused entry is removed: one day, so that entries of a running build remain. */
const maxAge = 24 * 60 * 60 * 1000

/**
 * Remove the entries of the cache that no build has used for a day.
 *
 * @param root
 *   Folder of the cache (default: `toCacheFolder()`).
 * @param now
 *   Time, in milliseconds since 1970 (default: the current time).
 */
export async function sweepCache(root = toCacheFolder(), now = Date.now()): Promise<void> {
  const names = await readdir(root).catch(() => [])
  for (const name of names) {
    const path = join(root, name)
    // Another build may have removed it meanwhile.
    const used = await stat(path).catch(() => undefined)
    if (used && now - used.mtimeMs > maxAge) await rm(path, { recursive: true, force: true })
  }
}
