import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { runNode } from '../cli/run-node.ts'

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))

/**
 * Build an edition for the tests of a file, before them; it goes with them.
 *
 * @param seeds
 *   Folders of its seeds.
 * @returns
 *   Folder of the built site.
 */
export function useBuild(seeds: ReadonlyArray<string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-site-'))
  const dist = join(folder, 'dist')

  beforeAll(async () => {
    const { code, stdout, stderr } = await runNode([astro, 'build', '--outDir', dist], {
      SEEDS: seeds.join(delimiter),
      CACHE_DIR: join(folder, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    }).ended
    if (code !== 0) throw new Error(`The build of ${seeds.join(', ')} fails:\n${stdout}\n${stderr}`)
  }, 300_000)

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  return dist
}
