/** `npm run bench`: print speeds and sizes beside their aims. */

import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { readDocument } from '../pipeline.ts'
import { runAstro } from './astro.ts'
import { hostileInputs } from './hostile.ts'
import { run } from './run.ts'
import { weighPage, weighScripts, weighSearch } from './weigh.ts'

/** Real documents beside the project, which builds without them. */
const corpus = '../shared/corpus/dev'

const dist = 'dist'
const memo = 'frus1964-68v02/d162/index.html'
const searchPage = 'search/index.html'

await run(async () => {
  const started = performance.now()
  const failure = await runAstro(['build', '--silent'])
  if (failure) return failure
  const seconds = (performance.now() - started) / 1000
  print('build of this site', `${seconds.toFixed(1)} s`)
  print('parsing, one core', measureParsing(), '10 MB/s or more')
  print('slowest hostile input of 1 MB', measureHostile(), '1 s or less')
  print('HTML and CSS of the memo, br', kilobytes(weighPage(dist, memo)), '8 KB or less')
  const onMemo = weighScripts(dist, memo)
  print('script of the memo, br', kilobytes(onMemo.atOnce), '4 KB or less')
  print('  more of it, on first use', kilobytes(onMemo.onFirstUse))
  const onSearch = weighScripts(dist, searchPage)
  print('script of the search page, br', kilobytes(onSearch.atOnce), '4 KB or less')
  print('  more of it, on first use', kilobytes(onSearch.onFirstUse))
  print('first search', kilobytes(weighSearch(dist)))
  return 0
})

function print(name: string, figure: string, aim?: string): void {
  const line = `${name.padEnd(32)}${figure.padEnd(14)}${aim === undefined ? '' : `aim: ${aim}`}`
  process.stdout.write(`${line.trimEnd()}\n`)
}

/** Speed over the corpus by the time of the processor; best of twenty rounds, the first of which warm up. */
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

/** The hostile input that takes longest, and how long. */
function measureHostile(): string {
  const times = Object.entries(hostileInputs(1e6)).map(([name, value]) => {
    const before = performance.now()
    readDocument(new VFile({ value }))
    return { name, seconds: (performance.now() - before) / 1000 }
  })
  const slowest = times.reduce((a, b) => (b.seconds > a.seconds ? b : a))
  return `${slowest.seconds.toFixed(1)} s (${slowest.name})`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
