/** `npm run new`: write an edition to begin with. */

import { resolve } from 'node:path'
import type { Command } from './command.ts'
import { writeNewEdition } from './new/write-new-edition.ts'
import { run } from './run.ts'

const command = {
  run: 'npm run new',
  description:
    'Writes an edition of three invented papers to begin with. In an edition, it renews the schemas for your editor.',
  operands: 'FOLDER',
  options: {},
  example: 'npm run new -- ../my-edition',
} satisfies Command

await run(command, async ({ positionals: [folder, second] }) => {
  if (folder === undefined || folder === '') {
    throw new Error('Missing folder of the new edition, expected `npm run new -- ../my-edition`')
  }
  if (second !== undefined) throw new Error(`Unexpected \`${second}\`, expected one folder`)
  const path = resolve(process.env['INIT_CWD'] ?? '.', folder)
  process.stdout.write(await writeNewEdition(path, folder))
  return 0
})
