import { readFileSync } from 'node:fs'
import { listFiles } from '../write/files/list-files.ts'
import type { FileSite, SiteFile } from '../write/files/site-file.ts'
import { openSite } from './site.ts'
import { readStyles } from './read-styles.ts'
import { readSiteAddress, toSiteRoot } from './site-address.ts'

/** Open the published edition, to write the files that can be taken away from it. */
export async function openFileSite(): Promise<FileSite> {
  const address = await readSiteAddress()
  return {
    ...openSite(address.base),
    root: toSiteRoot(address),
    readSource: (path) => readFileSync(path),
    readStyles,
  }
}

/** List the files that can be taken away from the published edition, in the order in which they are to be written. */
export async function listSiteFiles(): Promise<Iterable<SiteFile>> {
  return listFiles(await openFileSite())
}

/** Find a file of the published edition by its path in the site: `frus1964-68v02/d162.json`. */
export async function findFile(path: string): Promise<SiteFile | undefined> {
  return Iterator.from(await listSiteFiles()).find((file) => file.path === path)
}
