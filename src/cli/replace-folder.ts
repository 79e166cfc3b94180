import { existsSync, readdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { moveFolder } from '../files/move-folder.ts'
import { takeLock } from './lock.ts'

/**
 * Replace a folder by a new one. The old folder remains until the new one is complete, and if making the new one fails.
 * Only one process at a time can replace a folder.
 *
 * ```
 * dist/                 the folder, always complete
 * dist.lock             lock of the process that replaces it
 * dist.lock-4711.new/   the new folder, before the two are swapped
 * dist.lock-4711.old/   the old one, until it is removed
 * ```
 *
 * @param folder
 *   Folder to replace: an absolute path without symlinks (see `resolveSiteFolder`).
 * @param make
 *   Makes the new folder and resolves with its path, from which it is moved.
 * @throws
 *   Error if another process is replacing the folder, or the error of `make`.
 */
export async function replaceFolder(folder: string, make: () => Promise<string>): Promise<void> {
  const lock = `${folder}.lock`
  const next = `${lock}-${process.pid}.new`
  await makeFolder(dirname(folder))
  await takeLock(lock, folder)
  try {
    await cleanUp(folder)
    await moveFolder(await make(), next)
    await swap(folder, next)
  } finally {
    await rm(next, { recursive: true, force: true })
    await rm(lock, { force: true })
  }
}

/** Remove files of killed processes. If a process was killed while it swapped the folders, restore the old folder. */
async function cleanUp(path: string): Promise<void> {
  const pattern = new RegExp(`^${RegExp.escape(basename(path))}\\.lock-\\d+\\.(?:new|old)$`)
  for (const name of readdirSync(dirname(path)).filter((name) => pattern.test(name))) {
    const leftover = join(dirname(path), name)
    if (name.endsWith('.old') && !existsSync(path)) await rename(leftover, path)
    else await rm(leftover, { recursive: true, force: true })
  }
}

async function swap(path: string, next: string): Promise<void> {
  if (!existsSync(path)) return rename(next, path)
  // Preserve the repository of a site that is published with git.
  if (existsSync(join(path, '.git'))) await rename(join(path, '.git'), join(next, '.git'))
  const old = `${path}.lock-${process.pid}.old`
  await rename(path, old)
  await rename(next, path)
  await rm(old, { recursive: true, force: true })
}
