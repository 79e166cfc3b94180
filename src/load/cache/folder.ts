import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Find the folder of the cache: `compiled` in the cache folder of Astro. The variable `CACHE_DIR` moves both.
 *
 * @returns
 *   Path relative to the working directory, unless `CACHE_DIR` is absolute.
 */
export function toCacheFolder(): string {
  return join(process.env['CACHE_DIR'] ?? join('node_modules', '.astro'), 'compiled')
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
