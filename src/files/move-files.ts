import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { moveFolder } from './move-folder.ts'

/**
 * Move the files of a folder into another one, to the same places in it, and remove the folder.
 *
 * @throws
 *   System error, such as that of a full disk.
 */
export async function moveFiles(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const place = join(to, relative(from, path))
    await mkdir(dirname(place), { recursive: true })
    await moveFolder(path, place)
  }
  await rm(from, { recursive: true })
}
