import { readFileSync } from 'node:fs'
import { listFiles } from '../write/files/list-files.ts'
import type { FileSite, SiteFile } from '../write/files/site-file.ts'
import { openSite } from './site.ts'
import { readSiteAddress, toSiteRoot } from './site-address.ts'

/** Open the published edition, to write the files that can be taken away from it. */
export function openFileSite(): FileSite {
  const address = readSiteAddress()
  return {
    ...openSite(address.base),
    root: toSiteRoot(address),
    readSource: (path) => readFileSync(path),
  }
}

/** Find a file of the published edition by its path in the site: `frus1964-68v02/d162.json`. */
export function findFile(path: string): SiteFile | undefined {
  return Iterator.from(listFiles(openFileSite())).find((file) => file.path === path)
}
