/** `npm run build`: write the site to `dist/`. */

import { enableCompileCache } from 'node:module'
import { chooseEdition, editionOperand } from './choose-edition.ts'
import { type Command, variables } from './command.ts'
import { toSiteFolder } from '../load/sources/edition-folder.ts'
import { strict } from './run-build.ts'
import { run } from './run.ts'

enableCompileCache()

const command = {
  run: 'npm run build',
  description:
    'Writes the site of an edition, ready for any static host. The old site remains in place until the new one is complete.',
  options: {
    strict,
    out: {
      type: 'string',
      value: 'DIR',
      description:
        'folder of the site, which is replaced: new, empty or an older site (default: dist in the edition)',
    },
  },
  operands: editionOperand,
  variables: {
    EDITION: variables.EDITION,
    SEEDS: variables.SEEDS,
    SITE: variables.SITE,
    BASE: variables.BASE,
  },
  example: 'SITE=https://example.org/editions/ npm run build -- ../my-edition --strict',
} as const satisfies Command

await run(command, async ({ values, positionals }) => {
  chooseEdition(positionals)
  // Load Astro only for a build: `--help` and errors in arguments need no Astro.
  const { buildSite } = await import('./build-site.ts')
  await buildSite({ ...values, out: values.out ?? toSiteFolder() })
  return 0
})
