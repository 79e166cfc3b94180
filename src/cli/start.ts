/** `npm start`: build the site, serve it, say where it is. */

import { runAstro } from './astro.ts'
import { findPort } from './port.ts'
import { run } from './run.ts'
import { show } from './show.ts'

await run(async () => {
  const port = await findPort()
  const failure = await runAstro('build')
  return failure || show('dist', port)
})
