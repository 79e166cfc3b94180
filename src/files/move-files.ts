import { mkdir, readdir, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { moveFolder } from './move-folder.ts'

/**
 * Move the files of a folder into another one, to the same places in it, and remove the folder. What is at these places is
 * replaced. Folders that are not there are moved whole.
 *
 * @throws
 *   System error, such as that of a full disk.
 */
export async function moveFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  const there = new Set(await readdir(to))
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [path, place] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && there.has(entry.name)) await moveFiles(path, place)
    else await moveFolder(path, place)
  }
  await rmdir(from)
}
