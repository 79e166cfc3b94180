import { renameSync, statSync } from 'node:fs'
import type { Edition } from '../link/edition.ts'
import { linkEdition } from '../link/linked-edition.ts'
import { readStamped, writeStamped } from './cache/stamped-file.ts'
import type { Site } from '../write/site.ts'
import { openTextReader } from './cache/text-reader.ts'

/** Variable with the path of the edition that pages show: the build and `astro dev` write it. */
const variable = 'EDITION_DATA'

/**
 * Write the edition that pages are to show from now on. A page that is being written meanwhile has the one before.
 *
 * @param path
 *   Path of its file, of which no other process knows.
 */
export function publishEdition(path: string, edition: Edition): void {
  const next = `${path}.next`
  writeStamped(next, 'edition', path, edition)
  renameSync(next, path)
  process.env[variable] = path
}

/** The site as it was last opened, with the time at which the edition was written. */
let opened: { written: number; site: Site } | undefined

/**
 * Open the edition that pages show.
 *
 * Every page asks for it, and it is the same for all of them until the edition is written again, which happens only while
 * an editor is at work. That is why it is remembered in the module: to read and link it takes longer than to write a page.
 *
 * @param base
 *   Path of the site: `/`.
 * @throws
 *   Where none was published.
 */
export function openSite(base: string): Site {
  const path = process.env[variable]
  if (path === undefined)
    throw new Error(`Unexpected pages without ${variable}, expected an edition`)
  const written = statSync(path).mtimeMs
  if (opened?.written !== written) {
    const edition = linkEdition(readStamped(path, 'edition', path), base)
    opened = { written, site: { edition, texts: openTextReader() } }
  }
  return opened.site
}
