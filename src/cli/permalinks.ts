/** `npm run permalinks`: show how the addresses that were published have changed, and write that to the ledgers. */

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toCount } from '../edition/display/count.ts'
import { hashSources } from '../load/cache/digest.ts'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { toLedgerName } from '../load/sources/read-ledgers.ts'
import { updatePermalinks } from '../load/update-permalinks.ts'
import { writeText } from '../messages/writers.ts'
import type { ChangeType, LedgerChange } from '../permalinks/edition-lines.ts'
import { toAddress, writeTarget } from '../permalinks/ledger.ts'
import { chooseEdition, editionOperand } from './choose-edition.ts'
import { type Command, variables } from './command.ts'
import { exitOnClosedPipe } from './output.ts'
import { run } from './run.ts'

const command = {
  run: 'npm run permalinks',
  description:
    'Shows which addresses are new, name other words, or have lost theirs since the ledger was written.\nWith --accept, writes that to the ledger of each volume, permalinks/VOLUME.tsv in the edition.',
  options: {
    accept: { type: 'boolean', default: false, description: 'write the ledgers' },
  },
  operands: editionOperand,
  variables: { EDITION: variables.EDITION, SEEDS: variables.SEEDS },
  example: 'npm run permalinks -- --accept ../my-edition',
} as const satisfies Command

/** Maximum number of changes of one kind that are listed. */
const maxListed = 50

/** Names of the changes. */
const names = {
  new: 'new',
  back: 'there again',
  changed: 'other words',
  gone: 'gone',
  led: 'leads on',
} satisfies Record<ChangeType, string>

exitOnClosedPipe()
await run(command, async ({ values: { accept }, positionals }) => {
  chooseEdition(positionals)
  const roots = seedRoots()
  const folder = roots[0] ?? ''
  const code = await hashSources(fileURLToPath(new URL('..', import.meta.url)))
  const { errors, questions, warnings, changes, ledgers } = await updatePermalinks(roots, code)
  if (errors.length > 0) {
    process.stderr.write(writeText(errors))
    throw new Error(
      'Unexpected errors in the seeds, expected none: what has an error would be taken for lost',
    )
  }
  for (const [volume, own] of Map.groupBy(changes, ({ volume }) => volume))
    process.stdout.write(`${join(folder, toLedgerName(volume))}\n${writeChanges(own)}`)
  if (questions.length > 0) {
    process.stderr.write(writeText(questions))
    throw new Error(
      `Unexpected ${toCount(questions.length, 'question')}, expected an answer to each: one of its lines, below those of the ledger; nothing is written before`,
    )
  }
  if (accept) {
    for (const [path, text] of ledgers) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
  }
  process.stderr.write(writeText(warnings))
  const count = changes.length
  const done = count === 0 ? 'nothing to write' : accept ? 'written' : 'add --accept to write this'
  process.stdout.write(`${toCount(count, 'change')}: ${done}\n`)
  return 0
})

/** Write changes by their kinds: `  gone         d162#p1.7 → d162#p1.6`. */
function writeChanges(changes: ReadonlyArray<LedgerChange>): string {
  const groups = Map.groupBy(changes, ({ type }) => type)
  return [...groups]
    .map(([type, all]) => {
      const lines = all.slice(0, maxListed).map(({ document, permalink: { anchor, target } }) => {
        const leads = target === undefined ? '' : ` → ${writeTarget(target)}`
        return `  ${names[type].padEnd(12)} ${toAddress({ document, anchor })}${leads}\n`
      })
      const rest = all.length - lines.length
      return [...lines, rest > 0 ? `  ${names[type].padEnd(12)} and ${rest} more\n` : ''].join('')
    })
    .join('')
}
