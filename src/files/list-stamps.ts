import type { Stats } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isCode } from './system-error.ts'

/**
 * List the stamps of the files in a folder: their paths, with what changes if they are written, replaced or moved: size, and times of
 * the last change of the content and of the entry (`mtime`, `ctime`), in milliseconds. Reads no content.
 *
 * @param path
 *   Path of a folder or file; a missing one has no stamps. Links are not followed.
 * @param isListed
 *   Whether a name in the folder is listed (default: every name is). Inner folders are listed whole.
 * @returns
 *   Stamps, in the order of the names.
 * @throws
 *   System error, such as that of a missing permission.
 */
export async function listStamps(
  path: string,
  isListed: (name: string) => boolean = () => true,
): Promise<Array<string>> {
  const stats = await lstat(path).catch(ignoreMissing)
  if (stats === undefined) return []
  if (!stats.isDirectory()) return [toStamp(path, stats)]
  const names = (await readdir(path)).filter(isListed).sort()
  const inner = await Promise.all(names.map((name) => listStamps(join(path, name))))
  return [`${path}/`, ...inner.flat()]
}

function toStamp(path: string, { size, mtimeMs, ctimeMs }: Stats): string {
  return [path, size, mtimeMs, ctimeMs].join(' ')
}

/** Another process may have removed a file since it was listed. */
function ignoreMissing(error: unknown): undefined {
  if (!isCode(error, 'ENOENT')) throw error
  return undefined
}
