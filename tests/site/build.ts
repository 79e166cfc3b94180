import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { runNode } from '../cli/run-node.ts'

/** A folder for a build. */
export interface BuildFolder {
  /** Folder of the built site. */
  dist: string
  /**
   * Build an edition.
   *
   * @param variables
   *   Environment variables of the build (default: none of its own).
   * @returns
   *   What the build printed.
   */
  build: (seeds: ReadonlyArray<string>, variables?: Record<string, string>) => Promise<string>
  remove: () => void
}

/** Make a folder for a build. */
export function makeBuildFolder(): BuildFolder {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-site-'))
  const dist = join(folder, 'dist')
  return {
    dist,
    async build(seeds, variables = {}) {
      const { code, stdout, stderr } = await runNode(['src/cli/build.ts', '--out', dist], {
        SEEDS: seeds.join(delimiter),
        CACHE_DIR: join(folder, 'cache'),
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        ...variables,
      }).ended
      if (code === 0) return stdout + stderr
      throw new Error(`The build of ${seeds.join(', ')} fails:\n${stdout}\n${stderr}`)
    },
    remove() {
      rmSync(folder, { recursive: true })
    },
  }
}

/**
 * Build an edition for the tests of a file, before them; it goes with them.
 *
 * @param seeds
 *   Folders of its seeds.
 * @returns
 *   Folder of the built site.
 */
export function useBuild(seeds: ReadonlyArray<string>): string {
  const { dist, build, remove } = makeBuildFolder()
  beforeAll(async () => {
    await build(seeds)
  })
  afterAll(remove)
  return dist
}
