/** `npm start`: build the site, serve it, and print its address. */

import { readSiteAddress } from '../load/site-address.ts'
import { toSiteFolder } from '../load/sources/edition-folder.ts'
import { chooseEdition, editionOperand } from './choose-edition.ts'
import { type Command, variables } from './command.ts'
import { readPort } from './port.ts'
import { run } from './run.ts'
import { runBuild, strict } from './run-build.ts'
import { serveSite } from './serve-site.ts'

const command = {
  run: 'npm start',
  description: 'Builds the site of an edition, serves it, and prints its address.',
  operands: editionOperand,
  options: { strict },
  variables,
  example: 'PORT=8080 npm start',
} satisfies Command

await run(command, async ({ values, positionals }) => {
  chooseEdition(positionals)
  const { base } = await readSiteAddress()
  const port = await readPort()
  const failure = await runBuild(values.strict ? ['--strict'] : [])
  return failure || serveSite(toSiteFolder(), port, base)
})
