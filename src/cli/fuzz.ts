/** `npm run fuzz`: damage the files of an edition at random, and see that each is read or refused with a message. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { startWorker, type Worker } from '../load/workers/worker.ts'
import { chooseEdition, editionOperand } from './choose-edition.ts'
import { type Command, variables } from './command.ts'
import type { Tried } from './fuzz/fuzz-edition.ts'
import type { FuzzTasks } from './fuzz/fuzz-worker.ts'
import { exitOnClosedPipe, writeLine } from './output.ts'
import { run } from './run.ts'

/** Milliseconds after which a mutation hangs: hundreds of times as long as it takes. */
const patience = 60_000

/** `200`; not `-1` or `1e3`. */
const wholeNumber = /^\d{1,9}$/

const command = {
  run: 'npm run fuzz',
  description:
    'Damages the files of an edition in a copy, one after another, at random: bytes, lines, tags, keys, values, encodings. Each is\nto be compiled with all its letters, or refused with a message. The exit code is 1 if one is not.',
  options: {
    count: {
      type: 'string',
      value: 'N',
      default: '200',
      description: 'number of mutations (default: 200)',
    },
    seed: {
      type: 'string',
      value: 'N',
      description: 'number of the first one, to do the same again (default: random)',
    },
  },
  operands: editionOperand,
  variables: { EDITION: variables.EDITION, SEEDS: variables.SEEDS },
  example: 'npm run --silent fuzz -- --count 1000 --seed 1',
} as const satisfies Command

exitOnClosedPipe()
await run(command, async ({ values, positionals }) => {
  const count = toWholeNumber('count', values.count)
  const first =
    values.seed === undefined ? Math.floor(Math.random() * 1e6) : toWholeNumber('seed', values.seed)
  chooseEdition(positionals)
  const [edition = ''] = seedRoots()
  const folder = await mkdtemp(join(tmpdir(), 'pincite-fuzz-'))
  process.env['CACHE_DIR'] = join(folder, 'cache')
  try {
    return await fuzz(edition, folder, first, count)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

async function fuzz(
  edition: string,
  folder: string,
  first: number,
  count: number,
): Promise<number> {
  let worker = start()
  let faults = 0
  let refused = 0
  let slowest = 0
  await writeLine(`Seed ${first}`)
  for (let seed = first; seed < first + count; seed++) {
    const tried = await tryOnce(worker, { edition, folder: join(folder, String(faults)), seed })
    if (tried.refused) refused++
    slowest = Math.max(slowest, tried.took)
    if (tried.fault === undefined) continue
    faults++
    await writeLine(`${seed} ${tried.what}\n  ${tried.fault}`)
    // What went wrong in one copy is not to matter in the next.
    await worker.close()
    worker = start()
  }
  await worker.close()
  await writeLine(
    `${count} mutations: ${count - refused - faults} compiled, ${refused} refused, ${faults} faults; the slowest took ${(slowest / 1000).toFixed(1)} s`,
  )
  return faults > 0 ? 1 : 0
}

function start(): Worker<FuzzTasks> {
  return startWorker<FuzzTasks>(new URL('./fuzz/fuzz-worker.ts', import.meta.url))
}

async function tryOnce(
  worker: Worker<FuzzTasks>,
  input: Parameters<FuzzTasks['try']>[0],
): Promise<Tried> {
  const failed = (fault: string): Tried => ({ what: 'A file', fault, refused: false, took: 0 })
  const { promise, resolve } = Promise.withResolvers<Tried>()
  const timer = setTimeout(() => {
    resolve({ ...failed(`It took more than ${patience / 1000} s`), took: patience })
  }, patience)
  worker.run('try', input).then(resolve, (error: unknown) => {
    resolve(failed(String(error)))
  })
  const tried = await promise
  clearTimeout(timer)
  return tried
}

function toWholeNumber(name: string, written: string): number {
  if (wholeNumber.test(written)) return Number(written)
  throw new Error(`Unexpected ${name} \`${written}\`, expected a whole number such as \`200\``)
}
