/** `npm run dev`: serve the site from its sources; what is edited shows at once. */

import { fileURLToPath } from 'node:url'
import { type Command, variables } from './command.ts'
import { findPort } from './port.ts'
import { run } from './run.ts'
import { runNode } from './run-node.ts'

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
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))
  return runNode([astro, 'dev', '--port', port, ...flags], {
    ASTRO_TELEMETRY_DISABLED: '1',
    // Where Astro takes its caller for a program, it would go on in the background.
    ASTRO_DEV_BACKGROUND: '0',
  })
})
