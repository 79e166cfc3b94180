import { mkdir, rename } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { listStamps } from '../files/list-stamps.ts'
import { hash, hashPath } from '../load/cache/digest.ts'
import { toCacheFolder } from '../load/cache/folder.ts'
import { readStamped, writeStamped } from '../load/cache/stamped-file.ts'
import type { BuildReport } from '../load/messages/build-report.ts'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { isUnpublished } from '../load/sources/list-edition.ts'
import { readRelease } from '../load/sources/read-release.ts'

/** What the build of a site reads beside the seeds, in the project. */
const programFiles = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']

/** Variables on which a site depends. */
const variables = ['EDITION', 'SEEDS', 'SITE', 'BASE', 'STRICT']

/**
 * Hash everything on which a site depends: the files of the program and the seeds by their stamps, the variables, the release, and
 * the version of Node.
 *
 * @param project
 *   Folder of the project.
 * @returns
 *   SHA-256, in hexadecimal.
 */
export async function hashInputs(project: string): Promise<string> {
  const roots = seedRoots()
  const stamps = await Promise.all([
    ...programFiles.map((name) => listStamps(join(project, name))),
    ...roots.map((root) => listStamps(resolve(root), isSeed)),
  ])
  const stated = variables.map((name) => process.env[name] ?? null)
  // The date of a release changes with the history in git, too.
  const release = await readRelease(roots, undefined)
  return hash(JSON.stringify([process.version, process.cwd(), stated, release, stamps]))
}

/** Whether a name in a folder of seeds can be that of a seed; not `dist`, `.git`. */
function isSeed(name: string): boolean {
  return !name.startsWith('.') && !isUnpublished(name)
}

/**
 * Find the report of the last build of a site, if it would be built from the same again and nobody has changed its files.
 *
 * @param folder
 *   Folder of the site: an absolute path without symlinks.
 * @param inputs
 *   Hash of what it would be built from (see `hashInputs`).
 */
export async function findBuiltSite(
  folder: string,
  inputs: string,
): Promise<BuildReport | undefined> {
  try {
    const { files, report } = readStamped(toRecordPath(folder), 'site', inputs)
    return files === (await hashFiles(folder)) ? report : undefined
  } catch {
    // There is none, it was built from something else, or it cannot be read.
    return undefined
  }
}

/** Record that a site was built; the parameters are those of `findBuiltSite`. */
export async function recordBuiltSite(
  folder: string,
  inputs: string,
  report: BuildReport,
): Promise<void> {
  const path = toRecordPath(folder)
  const next = `${path}.${process.pid}`
  await mkdir(toCacheFolder(), { recursive: true })
  writeStamped(next, 'site', inputs, { files: await hashFiles(folder), report })
  await rename(next, path)
}

/** Hash the stamps of the files of a site, without the repository of one that is published with git. */
async function hashFiles(folder: string): Promise<string> {
  return hash(JSON.stringify(await listStamps(folder, (name) => name !== '.git')))
}

/** Path of the record of a site in the cache. */
function toRecordPath(folder: string): string {
  return join(toCacheFolder(), `site.${hashPath(folder)}.json`)
}
