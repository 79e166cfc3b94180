import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Folder of real documents with truth, beside the project; the project builds and passes without it. */
const folder = resolve(import.meta.dirname, '../../shared')

/**
 * Find material that lies beside the project.
 *
 * @param path
 *   Path in the folder.
 * @returns
 *   Its absolute path, or nothing where it is not there: `test.skipIf(!path)` then shows the skip.
 */
export function sharedPath(path: string): string | undefined {
  const absolute = resolve(folder, path)
  return existsSync(absolute) ? absolute : undefined
}
