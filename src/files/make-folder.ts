import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isCode } from './system-error.ts'

/**
 * Make a folder and those around it that are missing. `mkdir` of Node does not end where a file system makes none, such as
 * `/proc`.
 *
 * @throws
 *   System error, such as that of a missing permission.
 */
export async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path).catch((error: unknown) => {
    // Another process may have made it meanwhile.
    if (!isCode(error, 'EEXIST') || !existsSync(path)) throw error
  })
}
