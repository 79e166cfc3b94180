import { renameSync, statSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import type { Edition } from '../link/edition.ts'
import { linkEdition } from '../link/linked-edition.ts'
import { readStamped, writeStamped } from './cache/stamped-file.ts'
import { wordsOf } from '../words/words.ts'
import { toColophon } from '../write/prose.ts'
import type { Site } from '../write/site.ts'
import { toEditionLanguage } from '../edition/records/edition-language.ts'
import { openTextReader } from './cache/text-reader.ts'

/** Environment variable with the path of the published edition; set by the build and by `astro dev`. */
const variable = 'EDITION_DATA'

/**
 * Write the edition that pages show from now on. A page that is already being written may show the previous edition.
 *
 * @param path
 *   Path of its file, which no other process uses.
 */
export function publishEdition(path: string, edition: Edition): void {
  const next = `${path}.next`
  writeStamped(next, 'edition', path, edition)
  renameSync(next, path)
  process.env[variable] = path
}

/** Name and version of the program. */
const program = `Pincite ${manifest.version}`

/** Site of the last call of `openSite`, with the modification time of its edition. */
let opened: { written: number; site: Site } | undefined

/**
 * Open the edition that pages show.
 *
 * Every page calls this function. The site is cached in this module until the edition is published again (by
 * `astro dev`), because reading and linking it takes longer than writing a page.
 *
 * @param base
 *   Base path of the site: `/`.
 * @throws
 *   Error if no edition was published.
 */
export function openSite(base: string): Site {
  const path = process.env[variable]
  if (path === undefined)
    throw new Error(`Unexpected pages without ${variable}, expected an edition`)
  const written = statSync(path).mtimeMs
  if (opened?.written !== written) {
    const edition = linkEdition(readStamped(path, 'edition', path), base)
    const words = wordsOf(toEditionLanguage(edition.record))
    const colophon = toColophon(edition)
    opened = { written, site: { edition, texts: openTextReader(), words, colophon, program } }
  }
  return opened.site
}
