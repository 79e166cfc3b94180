import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { fromYaml } from '../parse/sidecar/from-yaml.ts'
import { editionSchema } from '../schemas/edition.ts'
import { seedRoots } from './sources/edition-folder.ts'
import { editionRecordName } from './sources/list-edition.ts'

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
export function readSiteAddress(): SiteAddress {
  const { SITE: site = '', BASE: base = '' } = process.env
  return toSiteAddress(site === '' && base === '' ? readStatedAddress() : site, base)
}

/**
 * Write the address of a site for what is published: absolute, with a slash at its end, or only its path, where nobody says at
 * which address it is.
 */
export function toSiteRoot({ site, base }: SiteAddress): string {
  const { hostname, href, pathname } = new URL(base, site)
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
  const url = URL.parse(site)
  if (url && isHttp(url) && url.href === toPlain(url).href) return site
  throw new Error(`Unexpected SITE \`${site}\`, expected \`${suggestSite(site)}\``)
}

/** A scheme at the beginning of an address: `ftp://`, `https:/`; not `localhost:4321`. */
const scheme = /^[a-z][a-z\d+.-]*:\/+/i

/** Guess the address that is meant: `https://example.org/` for `example.org` and `ftp://example.org`. */
function suggestSite(site: string): string {
  const url = URL.parse(site)
  const guess = url && isHttp(url) ? url : URL.parse(`https://${site.replace(scheme, '')}`)
  return guess ? toPlain(guess).href : 'https://example.org/'
}

function isHttp({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:'
}

/** Reduce an address to what that of a site may have: no password, no query, no fragment, no file name. */
function toPlain({ protocol, host, pathname }: URL): URL {
  return new URL(`${protocol}//${host}${pathname.replace(/(?<=\/)index\.html$/, '')}`)
}

/** Signs that are in no path, but in other addresses: `https://example.org/`, `/editions/?q=1`; not `/editions/`. */
const notInPath = /[?#:\\]/

function checkPath(path: string): string {
  if (!notInPath.test(path)) return tidyPath(new URL(tidyPath(path), localSite).pathname)
  // Without slashes, because Git Bash for Windows replaces the first by a folder: `C:/Program Files/Git/editions/`.
  throw new Error(`Unexpected BASE \`${path}\`, expected a path such as \`editions\``)
}

/** Decode a path, and write it with one slash between its names and at its ends. */
function tidyPath(path: string): string {
  return `/${decode(path)}/`.replace(/\/+/g, '/')
}

/** Decode a path; one with invalid escapes stays as it is. */
function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Read the address that the record of the edition states; `undefined` if there is none. */
function readStatedAddress(): string | undefined {
  const path = join(seedRoots()[0] ?? '', editionRecordName)
  if (!existsSync(path)) return undefined
  // Errors in the record are reported when the edition is compiled.
  return fromYaml(new VFile({ path, value: readFileSync(path) }), editionSchema)?.address
}
