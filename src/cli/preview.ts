/** `npm run preview`: serve the site of the last build. */

import { readSiteAddress } from '../load/site-address.ts'
import { toSiteFolder } from '../load/sources/edition-folder.ts'
import { chooseEdition, editionOperand } from './choose-edition.ts'
import { type Command, variables } from './command.ts'
import { readPort } from './port.ts'
import { run } from './run.ts'
import { serveSite } from './serve-site.ts'

const command = {
  run: 'npm run preview',
  description: 'Serves the site of the last build, without building it.',
  operands: editionOperand,
  options: {},
  variables: {
    PORT: variables.PORT,
    EDITION: variables.EDITION,
    SITE: variables.SITE,
    BASE: variables.BASE,
  },
  example: 'PORT=8080 npm run preview -- ../my-edition',
} satisfies Command

await run(command, async ({ positionals }) => {
  chooseEdition(positionals)
  const { base } = await readSiteAddress()
  return serveSite(toSiteFolder(), await readPort(), base)
})
