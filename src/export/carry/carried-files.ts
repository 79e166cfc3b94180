import { strToU8 } from 'fflate'
import { listModules, toCarriedPage } from './carried-page.ts'
import { loader, toDataScript } from './loader.ts'

/** A file by its path in a site: `frus1964-68v02/d162/index.html`. */
export type FilesByPath = ReadonlyMap<string, Uint8Array>

/** Bundles modules of the site by their names, in their order, as one script that is no module. */
export type Bundle = (names: ReadonlyArray<string>) => Promise<string>

/** Folder of the scripts and styles of a site. */
const assets = '_astro/'

/** Files that only a host needs. */
const ofHost = /^(?:404\.html|_headers|robots\.txt|sitemap[^/]*\.xml)$/

/** Files of the search, which are loaded only as scripts; its page is none. */
const ofSearch = /^search\/(?!index\.html$)/

/** Lists that scripts load, and that readers may use as they are: `volumes.json`, `people.json`. */
const list =
  /^(?:[\w.-]+\/)?(?:documents\/)?(?:documents|people|places|releases|scans|sections|terms|volumes)\.json$/

/** A script of the site that is no module: `src="../_astro/x.js" defer`. */
const classic = /<script src="[^"]*\/([^"/]+\.js)" defer>/g

/**
 * Make of the files of a built site those of a site that is carried, and opened from a disk without a server: its pages have scripts that
 * are no modules, and the search loads its index as scripts. All else stays as it is.
 */
export async function carryFiles(
  site: FilesByPath,
  bundle: Bundle,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const bundles = new Map<string, string>()
  const scripts = new Set<string>()
  const decoder = new TextDecoder()
  for (const [path, bytes] of site) {
    if (ofHost.test(path) || (path.startsWith(assets) && path.endsWith('.js'))) continue
    if (path.endsWith('.html')) {
      const html = decoder.decode(bytes)
      const modules = listModules(html)
      const key = modules.join(' ')
      const name = bundles.get(key) ?? `carried-${bundles.size + 1}.js`
      if (modules.length > 0) bundles.set(key, name)
      for (const [, script = ''] of html.matchAll(classic)) scripts.add(script)
      files.set(path, modules.length > 0 ? strToU8(toCarriedPage(html, name)) : bytes)
      continue
    }
    if (!ofSearch.test(path)) files.set(path, bytes)
    if (ofSearch.test(path) || list.test(path)) {
      files.set(`${path}.js`, strToU8(toDataScript(path, decoder.decode(bytes))))
    }
  }
  for (const name of scripts) {
    const script = site.get(assets + name)
    if (script !== undefined) files.set(assets + name, script)
  }
  for (const [key, name] of bundles) {
    files.set(assets + name, strToU8(loader + (await bundle(key.split(' ')))))
  }
  return files
}
