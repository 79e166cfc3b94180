/** `npm run dev`: serve the site from its sources; what is edited shows at once. */

import { fileURLToPath } from 'node:url'
import { findPort } from './port.ts'
import { run } from './run.ts'
import { runNode } from './run-node.ts'

await run(async () => {
  const port = String(await findPort())
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))
  return runNode([astro, 'dev', '--port', port, ...process.argv.slice(2)], {
    ASTRO_TELEMETRY_DISABLED: '1',
    // Where Astro takes its caller for a program, it would go on in the background.
    ASTRO_DEV_BACKGROUND: '0',
  })
})
