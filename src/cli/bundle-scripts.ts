import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

/** A list of files that a page loads ahead of a module, relative to it. */
const ahead = /__vite__mapDeps\(\[[^\]]*\]\)/g

/**
 * Bundle modules of a built site as one script that is no module, with all that they load.
 *
 * @param folder
 *   Folder with the modules.
 * @param names
 *   Names of the modules, in the order in which they run.
 */
export async function bundleScripts(folder: string, names: ReadonlyArray<string>): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: names.map((name) => `import ${JSON.stringify(`./${name}`)}\n`).join(''),
      resolveDir: resolve(folder),
    },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
    // No address is that of a module.
    define: { 'import.meta.url': 'location.href' },
    plugins: [loadNothingAhead],
  })
  const [script] = outputFiles
  if (script === undefined) throw new Error('Unexpected bundle without a script')
  return script.text
}

/** Plugin that leaves out the lists of what is loaded ahead: all of it is in the bundle. */
const loadNothingAhead: Plugin = {
  name: 'load-nothing-ahead',
  setup(build) {
    build.onLoad({ filter: /\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(ahead, '[]'),
    }))
  },
}
