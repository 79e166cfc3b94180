/** `npm run permalinks`: show how the addresses that were published have changed, and write that to the ledgers. */

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toCount } from '../edition/display/count.ts'
import { toReleaseName } from '../edition/records/release.ts'
import { hashSources } from '../load/cache/digest.ts'
import { openSourceCache } from '../load/cache/source-cache.ts'
import { openTextReader } from '../load/cache/text-reader.ts'
import { compileEdition } from '../load/compile-edition.ts'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { readLedgers, toLedgerName } from '../load/sources/read-ledgers.ts'
import { writeText } from '../messages/writers.ts'
import { toAddress, writeLedger } from '../permalinks/ledger.ts'
import { listUnits } from '../permalinks/list-units.ts'
import { type LedgerChange, updateLedger } from '../permalinks/update-ledger.ts'
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
const names = { new: 'new', changed: 'other words', gone: 'gone' } satisfies Record<
  LedgerChange['type'],
  string
>

exitOnClosedPipe()
await run(command, async ({ values: { accept }, positionals }) => {
  chooseEdition(positionals)
  const roots = seedRoots()
  const folder = roots[0] ?? ''
  const code = await hashSources(fileURLToPath(new URL('..', import.meta.url)))
  const cache = openSourceCache()
  const ledgers = await readLedgers(folder)
  const edition = await compileEdition(roots, code, { cache, accepting: true, ledgers })
  const errors = edition.messages.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    process.stderr.write(writeText(errors))
    throw new Error(
      'Unexpected errors in the seeds, expected none: what has an error would be taken for lost',
    )
  }
  const texts = openTextReader()
  const volumes = Map.groupBy(edition.documents, ({ data }) => data.volume)
  let count = 0
  for (const id of new Set([...volumes.keys(), ...ledgers.volumes.keys()])) {
    const documents = (volumes.get(id) ?? []).map(({ data: { document, digest } }) => {
      const tree = texts.tree({ digest, key: document })
      return { id: document, units: listUnits(tree), kept: tree.data?.permalinks ?? {} }
    })
    const before = ledgers.volumes.get(id)?.ledger ?? { releases: [], documents: new Map() }
    const { ledger, changes } = updateLedger(before, documents, toReleaseName(edition.release))
    count += changes.length
    if (changes.length === 0) continue
    const path = join(folder, toLedgerName(id))
    process.stdout.write(`${path}\n${writeChanges(changes)}`)
    if (!accept) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, writeLedger(ledger))
  }
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
        const leads =
          target === undefined ? '' : ` → ${target === 'withdrawn' ? target : toAddress(target)}`
        return `  ${names[type].padEnd(12)} ${toAddress({ document, anchor })}${leads}\n`
      })
      const rest = all.length - lines.length
      return [...lines, rest > 0 ? `  ${names[type].padEnd(12)} and ${rest} more\n` : ''].join('')
    })
    .join('')
}
