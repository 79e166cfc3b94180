/** `npm run build`: write the site to `dist/`. */

import { enableCompileCache } from 'node:module'
import { type Command, variables } from './command.ts'
import { strict } from './run-build.ts'
import { run } from './run.ts'

enableCompileCache()

const command = {
  run: 'npm run build',
  description:
    'Writes the site, ready for any static host. The old site remains in place until the new one is complete.',
  options: {
    strict,
    out: {
      type: 'string',
      value: 'DIR',
      default: 'dist',
      description:
        'folder of the site, which is replaced: new, empty or an older site (default: dist)',
    },
  },
  variables: { SEEDS: variables.SEEDS, SITE: variables.SITE, BASE: variables.BASE },
  example: 'SITE=https://example.org/editions/ npm run build -- --strict',
} as const satisfies Command

await run(command, async ({ values }) => {
  // Load Astro only for a build: `--help` and errors in arguments need no Astro.
  const { buildSite } = await import('./build-site.ts')
  await buildSite(values)
  return 0
})
