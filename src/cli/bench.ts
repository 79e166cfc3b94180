/** `npm run bench`: print speeds and sizes with their targets. */

import { existsSync, globSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { readDocument } from '../pipeline/read.ts'
import { runBuild } from './run-build.ts'
import { benchLedger } from './bench-ledger.ts'
import { benchSearch } from './bench-search.ts'
import { benchVolume } from './bench-volume.ts'
import type { Command } from './command.ts'
import { kilobytes, print, seconds } from './figures.ts'
import { hostileInputs } from './hostile.ts'
import { run } from './run.ts'
import { weighPage, weighScripts } from './weigh.ts'

/** Real documents outside the repository; optional. */
const corpus = '../shared/corpus/dev'

const memo = 'frus1964-68v02/d162/index.html'
const searchPage = 'search/index.html'

const command = {
  run: 'npm run bench',
  description:
    'Prints speeds and sizes of this site and of the parser, or of another edition, with targets.',
  options: {
    volume: { type: 'string', value: 'FILE', description: 'build and measure a volume in TEI' },
    documents: {
      type: 'string',
      value: 'N',
      description: 'and an edition of at least N documents, made of copies of the volume',
    },
  },
  example: 'npm run bench -- --volume ../volumes/frus1964-68v02.xml --documents 10000',
} as const satisfies Command

await run(command, async ({ values }) => {
  if (values.volume === undefined) return benchSite()
  await benchVolume(values.volume, toCount(values.documents))
  return 0
})

function toCount(documents: string | undefined): number | undefined {
  const count = documents === undefined ? undefined : Number(documents)
  if (count === undefined || (Number.isInteger(count) && count > 0)) return count
  throw new Error(`Unexpected documents \`${documents}\`, expected a number`)
}

/** Build this site anew, in a folder of its own, and print its figures. */
async function benchSite(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'pincite-bench-'))
  try {
    const dist = join(folder, 'dist')
    const started = performance.now()
    const failure = await runBuild(['--out', dist], { CACHE_DIR: join(folder, 'cache') })
    if (failure) return failure
    print('build of this site', seconds((performance.now() - started) / 1000))
    print('parsing, one core', measureParsing(), '10 MB/s or more')
    print('slowest hostile input of 1 MB', measureHostile(), '1 s or less')
    printWeights(dist)
    await benchSearch(dist)
    await cp('seeds', join(folder, 'seeds'), { recursive: true })
    await benchLedger(join(folder, 'seeds'), folder)
    return 0
  } finally {
    await rm(folder, { recursive: true })
  }
}

function printWeights(dist: string): void {
  print('HTML and CSS of the memo, br', kilobytes(weighPage(dist, memo)), '10 KB or less')
  for (const [name, path] of [
    ['memo', memo],
    ['search page', searchPage],
  ] as const) {
    const scripts = weighScripts(dist, path)
    print(`script of the ${name}, br`, kilobytes(scripts.initial), '6 KB or less')
    print('  more of it, on first use', kilobytes(scripts.lazy))
  }
}

/** Measure the parsing speed over the corpus in processor time: the best of twenty rounds, including warm-up. */
function measureParsing(): string {
  if (!existsSync(corpus)) return `skipped: there is no ${corpus}`
  const files = globSync(join(corpus, '*.txt')).map((path) => readFileSync(path))
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  const texts = files.map(String)
  const rounds = Array.from({ length: 20 }, () => {
    const before = process.cpuUsage()
    for (const value of texts) readDocument(new VFile({ value }))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return `${(bytes / 1e6 / Math.min(...rounds)).toFixed(1)} MB/s`
}

/** Find the hostile input that takes longest, and its time. */
function measureHostile(): string {
  const times = Object.entries(hostileInputs(1e6)).map(([name, value]) => {
    const before = performance.now()
    readDocument(new VFile({ value }))
    return { name, seconds: (performance.now() - before) / 1000 }
  })
  const slowest = times.reduce((a, b) => (b.seconds > a.seconds ? b : a))
  return `${slowest.seconds.toFixed(1)} s (${slowest.name})`
}
