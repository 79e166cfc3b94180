import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Folder of the bundle in the site. */
const bundleName = '_astro'

/** Scripts that only a search loads, by the names of their groups and modules: `search.D2k1.js`; not `copy.o0eZ.js`. */
const searchScript = /^(?:go-to|pagefind|save-results|search)[.-]/

/**
 * Write the list of the scripts that a reader may need on a page, which the service worker keeps from the first visit on: the
 * bundler names them. Those of a search are kept once there was one.
 *
 * ```js
 * self.scripts=["_astro/copy.o0eZ8_Ko.js",…]
 * ```
 *
 * @param site
 *   Folder of the built site.
 */
export async function writeScriptList(site: string): Promise<void> {
  const names = (await readdir(join(site, bundleName))).sort()
  const scripts = names.filter((name) => name.endsWith('.js') && !searchScript.test(name))
  const paths = scripts.map((name) => `${bundleName}/${name}`)
  await writeFile(join(site, 'offline-scripts.js'), `self.scripts=${JSON.stringify(paths)}\n`)
}
