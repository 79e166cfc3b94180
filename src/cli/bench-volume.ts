import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBuild } from './run-build.ts'
import { copyVolume } from './copy-volume.ts'
import { kilobytes, megabytes, print, seconds } from './figures.ts'
import { measure, type Measured } from './measure.ts'
import { type SiteWeight, weighSite } from './weigh-site.ts'

/** What an edition took. */
interface Bench {
  built: Measured
  weight: SiteWeight
}

/** What a page of a document may weigh, in bytes, compressed: what a first round of TCP brings. */
const pageLimit = 14_000

/** Aims of an edition. */
interface Aims {
  time?: string
  memory?: string
}

/**
 * Build a volume by itself, and as an edition of many, and print what that takes.
 *
 * @param path
 *   TEI of the volume.
 * @param documents
 *   How many documents the edition is to have at least (default: the volume is built alone).
 */
export async function benchVolume(path: string, documents?: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pincite-bench-'))
  try {
    const one = await benchCopies(path, 1, folder, { time: '10 s or less', memory: '1 GB or less' })
    if (documents === undefined) return
    const copies = Math.ceil(documents / one.weight.pages.length)
    const aims = { time: '90 s or less', memory: '3 GB or less' }
    const many = await benchCopies(path, copies, folder, aims)
    const ratio = toEach(many).seconds / toEach(one).seconds
    print('a document, to one volume’s', ratio.toFixed(2), '1 or less')
  } finally {
    // Not before: a file system may go on for minutes with what was removed, while it is to take new files.
    await rm(folder, { recursive: true })
  }
}

/** Build an edition twice, and print what that took. */
async function benchCopies(
  path: string,
  copies: number,
  folder: string,
  aims: Aims,
): Promise<Bench> {
  const seeds = join(folder, `seeds-${copies}`)
  const dist = join(folder, `dist-${copies}`)
  await copyVolume(path, seeds, copies)
  const env = { SEEDS: seeds, CACHE_DIR: join(folder, `cache-${copies}`) }
  const build = () => measure(() => runBuild(['--out', dist], env))
  const built = await build()
  const again = await build()
  if (built.code !== 0 || again.code !== 0) throw new Error(`The build of ${path} fails`)
  const bench = { built, weight: weighSite(dist) }
  printBench(bench, again, copies, aims)
  return bench
}

function printBench({ built, weight }: Bench, again: Measured, copies: number, aims: Aims): void {
  const { pages } = weight
  const heavy = pages.filter((bytes) => bytes > pageLimit).length
  print(`${pages.length} documents`, copies === 1 ? 'one volume' : `${copies} volumes`)
  print('  build', seconds(built.seconds), aims.time)
  print('  a document', `${(toEach({ built, weight }).seconds * 1000).toFixed(1)} ms`)
  print('  processor time', toFigure(built.processor, seconds))
  print('  peak memory', toFigure(built.memory, megabytes), aims.memory)
  print('  build again, nothing changed', seconds(again.seconds))
  print('  site', megabytes(weight.site))
  print('  index', megabytes(weight.index))
  print('  page, gz: median', kilobytes(quantile(pages, 0.5)))
  print('  page, gz: 95th percentile', kilobytes(quantile(pages, 0.95)), '14 KB or less')
  print('  pages over 14 KB', `${((heavy / pages.length) * 100).toFixed(1)} %`, '5 % or less')
}

function toEach({ built, weight }: Bench): { seconds: number } {
  return { seconds: built.seconds / weight.pages.length }
}

function toFigure(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? 'not measured' : write(value)
}

/** The value under which a part of all lies. */
function quantile(sorted: ReadonlyArray<number>, part: number): number {
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0
}
