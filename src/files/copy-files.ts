import { cp } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Copy files into a folder.
 *
 * @param files
 *   Paths of the files, by their paths in the folder, with `/`: `images/map.png`.
 * @param folder
 *   Path of the folder; a file of the same path in it is replaced.
 */
export async function copyFiles(
  files: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  for (const [name, path] of Object.entries(files)) await cp(path, join(folder, name))
}
