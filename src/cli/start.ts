/** `npm start`: build the site, serve it, say where it is. */

import { buildSite } from './build-site.ts'
import { findPort } from './port.ts'
import { run } from './run.ts'
import { show } from './show.ts'

await run(async () => {
  const port = await findPort()
  const failure = await buildSite(process.argv.slice(2))
  return failure || show('dist', port)
})
