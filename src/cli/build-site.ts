import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'astro'
import { replaceFolder } from './replace-folder.ts'

/**
 * Build the site. The old one stays in its place until the new one is whole.
 *
 * @param args
 *   `--strict`: one error in the seeds keeps the whole edition back. `--out DIR`: folder of the site (default: `dist`).
 */
export async function buildSite(args: ReadonlyArray<string>): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { strict: { type: 'boolean' }, out: { type: 'string', default: 'dist' } },
  })
  if (values.strict) process.env['STRICT'] = '1'
  const root = fileURLToPath(new URL('../..', import.meta.url))
  await replaceFolder(values.out, (outDir) => build({ root, outDir, logLevel: 'silent' }))
  return 0
}
