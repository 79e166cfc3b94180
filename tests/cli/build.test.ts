import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runNode } from './run-node.ts'

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))
const fixtures = 'tests/load/fixtures'

test(
  'a build of faulty seeds says all that is wrong, and fails',
  { timeout: 120_000 },
  async () => {
    const SEEDS = [
      `${fixtures}/all-messages-come-at-once-in-the-order-of-paths-and-lines/seeds`,
      `${fixtures}/a-volume-whose-name-cannot-be-an-address-is-an-error/seeds`,
    ].join(delimiter)
    const { code, stdout, stderr } = await runNode([astro, 'build'], {
      SEEDS,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    }).ended
    expect(code).toBe(1)
    const lines = `${stdout}\n${stderr}`.split('\n')
    const rules = lines.flatMap(
      (line) => /^tests\/load\/\S.*:\d+:\d+ error .* (\S+)$/.exec(line)?.[1] ?? [],
    )
    expect(rules.sort()).toEqual([
      'pincite:duplicate-seed',
      'pincite:duplicate-seed',
      'pincite:no-file',
      'pincite:undefined-footnote',
      'pincite:unexpected-value',
      'pincite:unexpected-value',
      'pincite:unknown-key',
      'pincite:unknown-key',
      'pincite:unknown-key',
      'pincite:volume-id',
    ])
    expect(stderr).toContain('10 errors in the seeds: nothing is built.')
    expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([])
  },
)
