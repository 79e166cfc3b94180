import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Write a folder beside the one that it replaces, and swap the two at the end. Until then, and wherever the writing ends
 * early, the old one stays as it is. One process at a time writes a folder.
 *
 * ```
 * dist/                 the folder, always whole
 * dist.lock             process that writes it: `4711`
 * dist.4711.new/        what that process writes
 * dist.4711.old/        the old folder, while the two are swapped
 * ```
 *
 * @param folder
 *   Folder to replace.
 * @param write
 *   Writes the new one to the path that it is given.
 * @throws
 *   Where another process is writing the folder, or with the error of `write`.
 */
export async function replaceFolder(
  folder: string,
  write: (path: string) => Promise<unknown>,
): Promise<void> {
  const path = resolve(folder)
  const lock = `${path}.lock`
  await takeLock(lock, folder)
  const made = `${path}.${process.pid}.new`
  try {
    await cleanUp(path)
    await write(made)
    await swap(path, made)
  } finally {
    await rm(made, { recursive: true, force: true })
    await rm(lock, { force: true })
  }
}

/** Write our process to the lock; a lock of a process that has ended counts for nothing. */
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

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // It is another user's.
    return isCode(error, 'EPERM')
  }
}

/** Remove what builds have left that were killed; one that was killed while it swapped gives the old folder back. */
async function cleanUp(path: string): Promise<void> {
  const pattern = new RegExp(`^${RegExp.escape(basename(path))}\\.\\d+\\.(?:new|old)$`)
  for (const name of readdirSync(dirname(path)).filter((name) => pattern.test(name))) {
    const left = join(dirname(path), name)
    if (name.endsWith('.old') && !existsSync(path)) await rename(left, path)
    else await rm(left, { recursive: true, force: true })
  }
}

async function swap(path: string, made: string): Promise<void> {
  if (!existsSync(path)) return rename(made, path)
  // Who publishes with git has its folder there.
  if (existsSync(join(path, '.git'))) await rename(join(path, '.git'), join(made, '.git'))
  const old = `${path}.${process.pid}.old`
  await rename(path, old)
  await rename(made, path)
  await rm(old, { recursive: true, force: true })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
