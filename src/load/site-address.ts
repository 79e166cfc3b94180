import { hasError } from '../messages/report.ts'
import { fromYaml } from '../parse/sidecar/from-yaml.ts'
import { editionSchema } from '../schemas/edition.ts'
import { decodePath, isSiteAddress, isSitePath, suggestSiteAddress } from '../tree/site-address.ts'
import { seedRoots } from './sources/edition-folder.ts'
import { listEdition } from './sources/list-edition.ts'
import { readTextFile } from './sources/read-text.ts'

/** The address at which a site is published. */
export interface SiteAddress {
  /** Its origin: `https://example.org`. */
  site: string
  /** Its path, decoded, with slashes around it: `/`, `/editions/`. */
  base: string
}

/** Origin of a site of which nobody says where it is published. */
const localSite = 'http://localhost:4321'

/**
 * Read the address of the site: the variables `SITE`, a full address, and `BASE`, its path alone, else the `address` in
 * the record of the edition.
 *
 * @throws
 *   Error with a message for users if a variable is wrong, or the two contradict each other.
 */
export async function readSiteAddress(): Promise<SiteAddress> {
  const { SITE: site = '', BASE: base = '' } = process.env
  return toSiteAddress(site === '' && base === '' ? await readStatedAddress() : site, base)
}

/**
 * Write the address of a site for what is published: absolute, with a slash at its end, or only its path, where nobody says at
 * which address it is.
 */
export function toSiteRoot({ site, base }: SiteAddress): string {
  return toPublishedAddress(new URL(base, site))
}

/** Write the address of a page as it is published: absolute, or only its path, where nobody says at which address it is. */
export function toPublishedAddress({ hostname, href, pathname }: URL): string {
  return hostname === 'localhost' ? pathname : href
}

/**
 * Parse the address of a site. Slashes at the ends may be missing.
 *
 * @param site
 *   Full address: `https://example.org/editions/` (default, also for an empty one: `http://localhost:4321`).
 * @param path
 *   Path of the site, if the address lacks it: `/editions/`.
 * @throws
 *   Error with a message for users.
 */
export function toSiteAddress(site = '', path = ''): SiteAddress {
  const { origin, pathname } = new URL(site === '' ? localSite : checkSite(site))
  const ofSite = tidyPath(pathname)
  const base = path === '' ? ofSite : checkPath(path)
  if (ofSite !== '/' && ofSite !== base) {
    throw new Error(`Unexpected BASE \`${path}\`, expected \`${ofSite}\`, the path of SITE`)
  }
  return { site: origin, base }
}

function checkSite(site: string): string {
  if (isSiteAddress(site)) return site
  throw new Error(`Unexpected SITE \`${site}\`, expected \`${suggestSiteAddress(site)}\``)
}

/** Signs that are in no path, but in other addresses: `https://example.org/`, `/editions/?q=1`; not `/editions/`. */
const notInPath = /[?#:\\\p{Cc}]/u

function checkPath(path: string): string {
  if (!notInPath.test(path)) {
    const { pathname } = new URL(tidyPath(path), localSite)
    if (isSitePath(pathname)) return tidyPath(pathname)
  }
  // Without slashes, because Git Bash for Windows replaces the first by a folder: `C:/Program Files/Git/editions/`.
  throw new Error(`Unexpected BASE \`${path}\`, expected a path such as \`editions\``)
}

/** Decode a path, and write it with one slash between its names and at its ends. */
function tidyPath(path: string): string {
  return `/${decodePath(path) ?? path}/`.replace(/\/+/g, '/')
}

/** Read the address that the record of the edition states; `undefined` if there is none. */
async function readStatedAddress(): Promise<string | undefined> {
  const { record } = await listEdition(seedRoots()[0] ?? '', [])
  // Errors in the record are reported when the edition is compiled.
  const file = record && (await readTextFile(record))
  return file && !hasError(file) ? fromYaml(file, editionSchema)?.address : undefined
}
