import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBuild } from './run-build.ts'
import { benchLedger } from './bench-ledger.ts'
import { benchSearch } from './bench-search.ts'
import { copyVolume } from './copy-volume.ts'
import { kilobytes, megabytes, print, seconds } from './figures.ts'
import { measure, type Measured } from './measure.ts'
import { type SiteWeight, weighSite } from './weigh-site.ts'

/** Measurements of an edition: its build and its site. */
interface Bench {
  built: Measured
  weight: SiteWeight
}

/** Target size of a document page, in bytes, compressed: about what the first round trip of TCP delivers. */
const pageLimit = 14_000

/** Targets for an edition, as printed. */
interface Targets {
  time?: string
  memory?: string
}

/**
 * Build one volume, then an edition of many copies of it, and print time, memory and sizes.
 *
 * @param path
 *   TEI of the volume.
 * @param documents
 *   Minimum number of documents of the edition of copies (default: only the volume is built).
 */
export async function benchVolume(path: string, documents?: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pincite-bench-'))
  try {
    const one = await benchCopies(path, 1, folder, { time: '10 s or less', memory: '1 GB or less' })
    await benchLedger(join(folder, 'seeds-1'), folder)
    await benchSearch(join(folder, 'dist-1'))
    if (documents === undefined) return
    const copies = Math.ceil(documents / one.weight.pages.length)
    const targets = { time: '90 s or less', memory: '3 GB or less' }
    const many = await benchCopies(path, copies, folder, targets)
    const ratio = toEach(many).seconds / toEach(one).seconds
    print('time per document, many : one', ratio.toFixed(2), '1 or less')
  } finally {
    // Remove everything only now: a file system may work on a removal for minutes, which would slow down builds.
    await rm(folder, { recursive: true })
  }
}

/** Build an edition of copies, again, and after a change of one document, and print the measurements. */
async function benchCopies(
  path: string,
  copies: number,
  folder: string,
  targets: Targets,
): Promise<Bench> {
  const seeds = join(folder, `seeds-${copies}`)
  const dist = join(folder, `dist-${copies}`)
  await copyVolume(path, seeds, copies)
  const env = { SEEDS: seeds, CACHE_DIR: join(folder, `cache-${copies}`) }
  const build = () => measure(() => runBuild(['--out', dist], env))
  const built = await build()
  const weight = weighSite(dist)
  const again = await build()
  await changeDocument(seeds)
  const changed = await build()
  if ([built, again, changed].some(({ code }) => code !== 0))
    throw new Error(`The build of ${path} fails`)
  const bench = { built, weight }
  printBench(bench, { again, changed }, copies, targets)
  return bench
}

/** Change a word of the last document of the first volume in a folder of seeds. */
async function changeDocument(seeds: string): Promise<void> {
  const [name = ''] = (await readdir(seeds)).sort()
  const path = join(seeds, name)
  const text = await readFile(path, 'utf8')
  const end = text.lastIndexOf('</p>', text.lastIndexOf('</body>'))
  await writeFile(path, `${text.slice(0, end)} changed${text.slice(end)}`)
}

function printBench(
  { built, weight }: Bench,
  { again, changed }: Record<'again' | 'changed', Measured>,
  copies: number,
  targets: Targets,
): void {
  const { pages } = weight
  const heavy = pages.filter((bytes) => bytes > pageLimit).length
  print(`${pages.length} documents`, copies === 1 ? 'one volume' : `${copies} volumes`)
  print('  build', seconds(built.seconds), targets.time)
  print('  a document', `${(toEach({ built, weight }).seconds * 1000).toFixed(1)} ms`)
  print('  processor time', toFigure(built.processor, seconds))
  print('  peak memory', toFigure(built.memory, megabytes), targets.memory)
  print('  again, nothing changed', toPart(again, built), 'a quarter of the first or less')
  print('  again, one document changed', toPart(changed, built), 'a third of the first or less')
  print('  site', megabytes(weight.site))
  print('  index', megabytes(weight.index))
  print('  page, gz: median', kilobytes(quantile(pages, 0.5)))
  print('  page, gz: 95th percentile', kilobytes(quantile(pages, 0.95)), '14 KB or less')
  print('  pages over 14 KB', `${((heavy / pages.length) * 100).toFixed(1)} %`, '5 % or less')
}

/** Write the time of a build and its part of that of the first one: `1.0 s (8 %)`. */
function toPart(build: Measured, first: Measured): string {
  const part = Math.round((build.seconds / first.seconds) * 100)
  return `${seconds(build.seconds)} (${part} %)`
}

function toEach({ built, weight }: Bench): { seconds: number } {
  return { seconds: built.seconds / weight.pages.length }
}

function toFigure(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? 'not measured' : write(value)
}

/** Find the quantile of sorted values; `part` is from 0 to 1. */
function quantile(sorted: ReadonlyArray<number>, part: number): number {
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0
}
