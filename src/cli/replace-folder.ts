import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { moveFolder } from '../files/move-folder.ts'
import { isCode } from '../files/system-error.ts'

/**
 * Replace a folder by a new one. The old folder remains until the new one is complete, and if making the new one fails.
 * Only one process at a time can replace a folder.
 *
 * ```
 * dist/                 the folder, always complete
 * dist.lock             id of the process that replaces it: `4711`
 * dist.4711.new/        the new folder, before the two are swapped
 * dist.4711.old/        the old one, until it is removed
 * ```
 *
 * @param folder
 *   Folder to replace.
 * @param make
 *   Makes the new folder and resolves with its path, from which it is moved.
 * @throws
 *   Error if another process is replacing the folder, or the error of `make`.
 */
export async function replaceFolder(folder: string, make: () => Promise<string>): Promise<void> {
  const path = resolve(folder)
  const lock = `${path}.lock`
  const next = `${path}.${process.pid}.new`
  await mkdir(dirname(path), { recursive: true })
  await takeLock(lock, folder)
  try {
    await cleanUp(path)
    await moveFolder(await make(), next)
    await swap(path, next)
  } finally {
    await rm(next, { recursive: true, force: true })
    await rm(lock, { force: true })
  }
}

/** Create the lock with the id of this process; ignore a lock whose process has ended. */
async function takeLock(lock: string, folder: string): Promise<void> {
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
      const owner = readOwner(lock)
      if (owner !== undefined && isRunning(owner)) {
        throw new Error(
          `Another build (process ${owner}) is writing ${folder}. Wait until it has ended, and try again.`,
          { cause: error },
        )
      }
      await rm(lock, { force: true })
    }
  }
}

function readOwner(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** Whether a process is running, of this user or another. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

/** Remove files of killed processes. If a process was killed while it swapped the folders, restore the old folder. */
async function cleanUp(path: string): Promise<void> {
  const pattern = new RegExp(`^${RegExp.escape(basename(path))}\\.\\d+\\.(?:new|old)$`)
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
  const old = `${path}.${process.pid}.old`
  await rename(path, old)
  await rename(next, path)
  await rm(old, { recursive: true, force: true })
}
