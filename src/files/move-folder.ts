import { cp, rename, rm } from 'node:fs/promises'
import { isCode } from './system-error.ts'

/**
 * Move a folder to a path where nothing is, also to another disk.
 *
 * @throws
 *   System error, such as that of a full disk.
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true })
  }
}
