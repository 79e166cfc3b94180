/** `npm run dev`: serve the site from its sources; what is edited shows at once. */

import { runAstro } from './astro.ts'
import { type Command, variables } from './command.ts'
import { findPort } from './port.ts'
import { run } from './run.ts'

const command = {
  run: 'npm run dev',
  does: 'Serves the site while you edit; a saved seed shows in the browser at once.',
  options: {
    host: { type: 'boolean', does: 'let other machines of the network see it' },
    open: { type: 'boolean', does: 'open it in your browser' },
  },
  variables: { PORT: variables.PORT, SEEDS: variables.SEEDS },
  example: 'npm run dev -- --open',
} as const satisfies Command

await run(command, async ({ values }) => {
  const port = String(await findPort())
  const flags = Object.keys(values).map((name) => `--${name}`)
  return runAstro(['dev', '--port', port, ...flags])
})
