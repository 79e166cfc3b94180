import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { linkEdition } from '../../src/link/linked-edition.ts'
import { openTextReader } from '../../src/load/cache/text-reader.ts'
import type { Site } from '../../src/write/site.ts'
import { makeEdition } from '../load/make-edition.ts'
import { english } from '../../src/words/en/index.ts'

/** A site in memory, with its cache on disk. */
export interface SmallSite {
  site: Site
  remove: () => void
}

/**
 * Compile and link an edition.
 *
 * @param seeds
 *   Contents of its seeds by their paths: `frus1990-92v99p2/d1.txt`.
 * @param base
 *   Path of the site (default: `/`).
 */
export async function makeSite(
  seeds: Readonly<Record<string, string>>,
  base = '/',
): Promise<SmallSite> {
  const root = mkdtempSync(join(tmpdir(), 'pincite-views-'))
  for (const [path, content] of Object.entries(seeds)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const made = makeEdition(root)
  await made.load()
  return {
    site: {
      edition: linkEdition(made.edition(), base),
      texts: openTextReader(made.folder),
      words: english,
    },
    remove: () => {
      rmSync(root, { recursive: true })
    },
  }
}
