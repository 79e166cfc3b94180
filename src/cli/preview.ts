/** `npm run preview`: serve the site that was built last. */

import { type Command, variables } from './command.ts'
import { findPort } from './port.ts'
import { run } from './run.ts'
import { show } from './show.ts'

const command = {
  run: 'npm run preview',
  does: 'Serves the site in dist/ as it is.',
  options: {},
  variables: { PORT: variables.PORT },
  example: 'PORT=8080 npm run preview',
} satisfies Command

await run(command, async () => show('dist', await findPort()))
