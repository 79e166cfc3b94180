import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { linkEdition } from '../../src/link/linked-edition.ts'
import { openTextReader } from '../../src/load/cache/text-reader.ts'
import { readStyles } from '../../src/load/read-styles.ts'
import { listFiles } from '../../src/write/files/list-files.ts'
import type { FileSite } from '../../src/write/files/site-file.ts'
import { makeEdition } from '../load/make-edition.ts'
import { english } from '../../src/words/en/index.ts'

/** A site in memory, with its cache on disk. */
export interface SmallSite {
  site: FileSite
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
      program: 'Pincite 0.1.0',
      root: new URL(base, 'https://example.org').href,
      readSource: (path) => readFileSync(path),
      readStyles,
    },
    remove: () => {
      rmSync(root, { recursive: true })
    },
  }
}

/** Write a file of a site; throws if there is none at the path. */
export function writeFile(site: FileSite, path: string): string {
  const file = Iterator.from(listFiles(site)).find((file) => file.path === path)
  if (file === undefined) throw new Error(`Unexpected site without ${path}`)
  return String(file.write())
}
