/** `npm run dev`: serve the site while it is edited; changes appear at once. */

import { fileURLToPath } from 'node:url'
import { readSiteAddress } from '../load/site-address.ts'
import { chooseEdition, editionOperand } from './choose-edition.ts'
import { type Command, variables } from './command.ts'
import { readPort } from './port.ts'
import { run } from './run.ts'
import { runNode } from './run-node.ts'

const command = {
  run: 'npm run dev',
  description: 'Serves the site while you edit; a saved seed appears in the browser at once.',
  options: {
    host: { type: 'boolean', description: 'make it available to other machines in the network' },
    open: { type: 'boolean', description: 'open it in your browser' },
  },
  operands: editionOperand,
  variables,
  example: 'npm run dev -- ../my-edition --open',
} as const satisfies Command

await run(command, async ({ values, positionals }) => {
  chooseEdition(positionals)
  // Astro would print an error with its stack.
  await readSiteAddress()
  const port = String(await readPort())
  const flags = Object.keys(values).map((name) => `--${name}`)
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))
  // Without the lock, servers of several editions can run at once: each has an edition file and a port of its own.
  return runNode([astro, 'dev', '--port', port, '--ignore-lock', ...flags], {
    // Whatever the shell says: with another value, modules do not receive the events of a changed edition.
    NODE_ENV: 'development',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Without this, Astro may detach into the background if it detects that a program has started it.
    ASTRO_DEV_BACKGROUND: '0',
  })
})
