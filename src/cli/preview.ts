/** `npm run preview`: serve the site of the last build. */

import { readSiteAddress } from '../load/site-address.ts'
import { type Command, variables } from './command.ts'
import { readPort } from './port.ts'
import { run } from './run.ts'
import { serveSite } from './serve-site.ts'

const command = {
  run: 'npm run preview',
  description: 'Serves the site in dist/ without building it.',
  options: {},
  variables: { PORT: variables.PORT, SITE: variables.SITE, BASE: variables.BASE },
  example: 'PORT=8080 npm run preview',
} satisfies Command

await run(command, async () => serveSite('dist', await readPort(), readSiteAddress().base))
