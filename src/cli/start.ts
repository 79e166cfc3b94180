/** `npm start`: build the site, serve it, print its address. */

import { findPort } from './port.ts'
import { run } from './run.ts'
import { runBuild } from './run-build.ts'
import { show } from './show.ts'

await run(async () => {
  const port = await findPort()
  const failure = await runBuild(process.argv.slice(2))
  return failure || show('dist', port)
})
