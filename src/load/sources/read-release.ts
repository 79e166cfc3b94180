import { execFile } from 'node:child_process'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Release } from '../../edition/records/release.ts'
import { isUnpublished } from './list-edition.ts'

const run = promisify(execFile)

/** A calendar date alone: `2026-11-29`; not an empty line. */
const day = /^\d{4}-\d\d-\d\d$/

/**
 * Read which release of the edition its seeds are. It never depends on the clock of the build: two builds of the same seeds
 * have one release.
 *
 * @param roots
 *   Folders of seeds (see `seedRoots`).
 * @param version
 *   What the record of the edition states.
 */
export async function readRelease(
  roots: ReadonlyArray<string>,
  version: string | undefined,
): Promise<Release> {
  const dates = await Promise.all(roots.map(async (root) => toGitDate(root)))
  const known = dates.every((date) => date !== undefined)
  const date = known ? dates.toSorted().at(-1) : await toFileDate(roots)
  return { ...(version !== undefined && { version }), date: date ?? '' }
}

/**
 * Date of a folder that git knows: of its last commit, or of the newest file that is not as it was committed, so that corrections
 * are of a later release than what they correct.
 */
async function toGitDate(folder: string): Promise<string | undefined> {
  const committed = await toCommitDate(folder)
  if (committed === undefined) return undefined
  let newest = ''
  for (const path of await listUncommitted(folder)) {
    const stats = await lstat(join(folder, path)).catch(() => undefined)
    if (stats?.isFile()) newest = toLater(newest, stats.mtime.toISOString().slice(0, 10))
  }
  return toLater(newest, committed)
}

function toLater(one: string, other: string): string {
  return one > other ? one : other
}

/** List the files of a folder that git knows and that are not as they were committed, and those that it does not know. */
async function listUncommitted(folder: string): Promise<Array<string>> {
  const lists = await Promise.all(
    [
      ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.'],
      ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'],
    ].map((args) => run('git', ['-C', folder, ...args], { maxBuffer })),
  )
  const paths = lists.flatMap(({ stdout }) => stdout.split('\0'))
  return paths.filter((path) => {
    const [name = ''] = path.split('/')
    return name !== '' && !name.startsWith('.') && !isUnpublished(name)
  })
}

/** Maximum length of a list of files, in bytes. */
const maxBuffer = 100e6

/** Date of the last commit that changed a folder, in the zone of who committed it; nothing if git does not know the folder. */
async function toCommitDate(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, 'log', '-1', '--format=%cs', '--', '.'])
    return day.test(stdout.trim()) ? stdout.trim() : undefined
  } catch {
    return undefined
  }
}

/** Date, in UTC, on which the newest file of the seeds was saved; nothing without files. */
async function toFileDate(roots: ReadonlyArray<string>): Promise<string | undefined> {
  let newest = 0
  for (const root of roots) {
    for (const name of await readdir(root).catch(() => [])) {
      // Neither the repository of git nor packages are walked through.
      if (!name.startsWith('.') && !isUnpublished(name)) await visit(join(root, name))
    }
  }
  return newest === 0 ? undefined : new Date(newest).toISOString().slice(0, 10)

  async function visit(path: string): Promise<void> {
    const stats = await lstat(path)
    if (stats.isFile()) newest = Math.max(newest, stats.mtimeMs)
    if (!stats.isDirectory()) return
    for (const name of await readdir(path)) await visit(join(path, name))
  }
}
