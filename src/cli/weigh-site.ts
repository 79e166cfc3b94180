import { globSync, statSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a site weighs, in bytes. */
export interface SiteWeight {
  /** All files. */
  site: number
  /** Those of the index. */
  index: number
  /** Each document's page as it is sent, compressed with gzip, the lightest first. */
  pages: Array<number>
}

/**
 * Weigh a built site.
 *
 * @param dist
 *   Its folder.
 */
export function weighSite(dist: string): SiteWeight {
  const pages = globSync(join(dist, '*/d[0-9]*/index.html'))
  return {
    site: weighFolder(dist),
    index: weighFolder(join(dist, 'pagefind')),
    pages: pages.map((path) => gzipSync(readFileSync(path)).length).sort((a, b) => a - b),
  }
}

function weighFolder(folder: string): number {
  return globSync(join(folder, '**/*'))
    .map((path) => statSync(path))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
