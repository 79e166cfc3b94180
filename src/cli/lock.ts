import { readFileSync, statSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { isCode } from '../files/system-error.ts'

/** Owner of a lock. */
interface Owner {
  /** Id of the process. */
  id: number
  /** Its start (see `readStart`); absent if the system does not provide it. */
  start?: string | undefined
  /** Name of its machine; absent in locks of older versions. */
  host?: string | undefined
}

/**
 * Take the lock of a folder for this process; replace a lock whose process has ended.
 *
 * ```
 * dist.lock   4711 8163459 fig   id of the process, its start, and its machine
 * ```
 *
 * @param lock
 *   Path of the lock; the process removes it at the end.
 * @param folder
 *   Folder, as users know it.
 * @throws
 *   Error with a message for users if another process has the lock; system error with the path of a lock that cannot be written.
 */
export async function takeLock(lock: string, folder: string): Promise<void> {
  for (;;) {
    try {
      await writeFile(lock, toText(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw await removeUnwritten(lock, error)
      const owner = readOwner(lock)
      if (owner && isHeld(owner)) throw new Error(toMessage(owner, folder, lock), { cause: error })
      await rm(lock, { force: true })
    }
  }
}

/** Remove a lock that was made and could not be written, as on a full disk; the error of which has no path. */
async function removeUnwritten(lock: string, error: unknown): Promise<unknown> {
  if (!(error instanceof Error) || 'path' in error) return error
  await rm(lock, { force: true })
  return Object.assign(error, { path: lock })
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

/** Whether a lock is held: its process is on another machine, or running since the lock was taken. */
function isHeld({ id, start, host }: Owner): boolean {
  if (host !== undefined && host !== hostname()) return true
  return isRunning(id) && (start === undefined || start === readStart(id))
}

function toMessage({ id, host }: Owner, folder: string, lock: string): string {
  const place = host === undefined || host === hostname() ? '' : ` on ${host}`
  return `Another build (process ${id}${place}) is writing ${folder}. Wait until it has ended, and try again. If there is none, delete ${lock}`
}

function toText(id: number): string {
  return [id, readStart(id) ?? '-', hostname()].join(' ')
}

/** Read the owner of a lock; nothing if the lock is damaged, or has been removed meanwhile. */
function readOwner(lock: string): Owner | undefined {
  if (statSync(lock, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`Unexpected folder ${lock}, expected no folder of this name`)
  }
  const [id, start, host] = (readText(lock) ?? '').split(' ')
  if (!Number(id)) return undefined
  return { id: Number(id), start: start === '-' ? undefined : start, host }
}

/**
 * Read the start of a process, which distinguishes it from a later process of the same id.
 *
 * @returns
 *   Ticks since the start of the machine; nothing if the process has ended, or on other systems than Linux.
 */
function readStart(id: number): string | undefined {
  // The second field, the name of the program, is in parentheses and may contain spaces; the start is the 22nd field.
  const stat = readText(`/proc/${id}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
