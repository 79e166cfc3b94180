import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Folder of what was compiled, from the folder in which the site is built. Astro's own cache is beside it; the variable
 * `CACHE_DIR` names another place for both.
 */
export function toCacheFolder(): string {
  return join(process.env['CACHE_DIR'] ?? join('node_modules', '.astro'), 'compiled')
}

/** Milliseconds after which what no build has used is removed: a day, so that what another one is using stays. */
const maxAge = 24 * 60 * 60 * 1000

/**
 * Remove what no build has used for a day.
 *
 * @param root
 *   Folder of what was compiled (default: `toCacheFolder()`).
 * @param now
 *   Time, in milliseconds since 1970.
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
