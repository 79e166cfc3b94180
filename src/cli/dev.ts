/** `npm run dev`: serve the site from its sources; what is edited shows at once. */

import { runAstro } from './astro.ts'
import { findPort } from './port.ts'
import { run } from './run.ts'

await run(async () => {
  const port = String(await findPort())
  return runAstro(['dev', '--port', port, ...process.argv.slice(2)])
})
