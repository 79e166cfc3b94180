import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import { isReservedName } from '../../tree/path-ids.ts'
import { toFaultyFile } from './faulty-file.ts'
import { describeReadError } from './read-text.ts'
import { isLeftBySystem } from './system-files.ts'

/** Whether a name is that of nothing to publish: what systems leave in folders, and the repository of git. */
const isUnwanted = (name: string): boolean => name === '.git' || isLeftBySystem(name)

/** The picture of the site in a tab, which an edition may replace. */
const icon = 'icon.svg'

/**
 * List the files that are copied into the site as they are.
 *
 * @param folder
 *   Folder `public` of an edition.
 * @param taken
 *   Names of its volumes and pages, in small letters.
 * @returns
 *   Paths by their paths in the site, `images/map.png`, and what cannot be copied, with messages.
 */
export async function listPublicFiles(
  folder: string,
  taken: ReadonlySet<string>,
): Promise<{ publicFiles: Map<string, string>; files: Array<VFile> }> {
  const publicFiles = new Map<string, string>()
  const files: Array<VFile> = []
  const isTaken = (top: string): boolean =>
    isReservedName(top) || top === '_astro' || taken.has(top.toLowerCase())
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      const reason = `${describeReadError(error, 'folder')}, expected a folder with files such as \`map.png\``
      files.push(toFaultyFile(folder, 'no-file', reason))
      return []
    },
  )
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const parts = relative(folder, path).split(sep)
    if (entry.isDirectory() || parts.some(isUnwanted)) continue
    const name = parts.join('/')
    const [top = ''] = parts
    if (!entry.isFile()) {
      files.push(toFaultyFile(path, 'link', 'Unexpected symlink, expected the file itself'))
    } else if (name !== icon && isTaken(top)) {
      const reason = `Unexpected \`${top}\`, expected a name that no page of the site has`
      files.push(toFaultyFile(path, 'public-name', reason))
    } else publicFiles.set(name, path)
  }
  return { publicFiles, files }
}
