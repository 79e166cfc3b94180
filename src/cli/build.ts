/** `npm run build`: write the site to `dist/`. */

import { buildSite, strict } from './build-site.ts'
import { type Command, variables } from './command.ts'
import { run } from './run.ts'

const command = {
  run: 'npm run build',
  does: 'Writes the site to dist/, ready for any static host.',
  options: { strict },
  variables: { SEEDS: variables.SEEDS, SITE: variables.SITE },
  example: 'SITE=https://example.org npm run build -- --strict',
} satisfies Command

await run(command, ({ values }) => buildSite(values))
