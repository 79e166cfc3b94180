import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kilobytes, print, seconds } from './figures.ts'
import { measure } from './measure.ts'
import { runBuild } from './run-build.ts'
import { runNode } from './run-node.ts'

/**
 * Write the ledger of an edition, build it with and without the ledger, each time anew and again from the cache, and print sizes
 * and times.
 *
 * @param seeds
 *   Folder of the edition; its ledgers are replaced.
 * @param folder
 *   Folder for sites and caches.
 */
export async function benchLedger(seeds: string, folder: string): Promise<void> {
  const ledgers = join(seeds, 'permalinks')
  await rm(ledgers, { recursive: true, force: true })
  const without = await buildTwice('without')
  const command = fileURLToPath(new URL('permalinks.ts', import.meta.url))
  const env = { SEEDS: seeds, CACHE_DIR: join(folder, 'cache-accepted') }
  const accepted = await measure(() => runNode([command, '--accept'], env))
  if (accepted.code !== 0) throw new Error(`The ledger of ${seeds} cannot be written`)
  const within = await buildTwice('within')
  const texts = await Promise.all(
    (await readdir(ledgers)).map((name) => readFile(join(ledgers, name), 'utf8')),
  )
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 2, 0)
  print('ledger, addresses', String(lines))
  print('  size', kilobytes(Buffer.byteLength(texts.join(''))))
  print('  written by npm run permalinks', seconds(accepted.seconds))
  print('  build without it, with it', `${seconds(without.first)}, ${seconds(within.first)}`)
  print('  again, nothing changed', `${seconds(without.again)}, ${seconds(within.again)}`)

  async function buildTwice(name: string): Promise<{ first: number; again: number }> {
    const env = { SEEDS: seeds, CACHE_DIR: join(folder, `cache-${name}`) }
    const build = () => measure(() => runBuild(['--out', join(folder, `dist-${name}`)], env))
    const [first, again] = [await build(), await build()]
    if (first.code !== 0 || again.code !== 0) throw new Error(`The build of ${seeds} fails`)
    return { first: first.seconds, again: again.seconds }
  }
}
