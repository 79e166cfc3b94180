import { globSync, statSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Sizes of a site, in bytes. */
export interface SiteWeight {
  /** All files. */
  site: number
  /** Files of the search index. */
  index: number
  /** Pages of documents, compressed with gzip, smallest first. */
  pages: Array<number>
}

/** What a page has at an address of other editions, from which it only leads on. */
const redirect = 'http-equiv="refresh"'

/**
 * Measure the size of a built site.
 *
 * @param dist
 *   Folder of the built site.
 */
export function weighSite(dist: string): SiteWeight {
  const pages = globSync(join(dist, '*/d[0-9]*/index.html'))
    .map((path) => readFileSync(path))
    .filter((page) => !page.includes(redirect))
  return {
    site: weigh(dist, '**/*'),
    index: weigh(dist, 'pagefind/**/*', 'search/**/*.{json,txt}'),
    pages: pages.map((page) => gzipSync(page).length).sort((a, b) => a - b),
  }
}

function weigh(folder: string, ...patterns: ReadonlyArray<string>): number {
  return globSync(patterns, { cwd: folder })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
