/** `npm start`: build the site, serve it, print its address. */

import { type Command, variables } from './command.ts'
import { findPort } from './port.ts'
import { run } from './run.ts'
import { runBuild, strict } from './run-build.ts'
import { show } from './show.ts'

const command = {
  run: 'npm start',
  does: 'Builds the site, serves it, and prints where it is.',
  options: { strict },
  variables,
  example: 'PORT=8080 npm start',
} satisfies Command

await run(command, async ({ values }) => {
  const port = await findPort()
  const failure = await runBuild(values.strict ? ['--strict'] : [])
  return failure || show('dist', port)
})
