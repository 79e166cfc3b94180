import { resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { runNode } from '../cli/run-node.ts'
import { sharedPath } from '../shared.ts'
import { holdsVolume } from './editions.ts'

/** The program that asks a built site queries in a browser, and queries with the documents that answer them. */
const [program, queries] = [
  sharedPath('search/run_queries.mjs'),
  sharedPath('search/gold-dev.json'),
]

test.skipIf(program === undefined || queries === undefined)(
  'queries whose documents are known are answered perfectly',
  async () => {
    const { path, libraries } = inject('chromium')
    const scope = holdsVolume ? 'volume' : 'seed'
    const { code, stdout, stderr } = await runNode(
      [program ?? '', 'dist', queries ?? '', scope, '--fail'],
      {
        CHROMIUM: resolve(path),
        ...(libraries !== undefined && { LD_LIBRARY_PATH: resolve(libraries) }),
      },
    ).ended
    process.stdout.write(stdout)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  },
)
