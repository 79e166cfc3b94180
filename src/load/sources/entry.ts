import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A file or folder. */
export interface Entry {
  name: string
  path: string
  isFolder: boolean
  fault?: never
}

/** A symlink that is not followed, with the reason. */
export interface Link {
  path: string
  fault: string
}

/**
 * Resolve a name in a folder to a file or folder, following symlinks only within the root, so that nothing outside of it is
 * published.
 */
export async function readEntry(name: string, folder: string, root: string): Promise<Entry | Link> {
  const path = join(folder, name)
  try {
    const inside = (await realpath(path)).startsWith((await realpath(root)) + sep)
    if (!inside) return { path, fault: 'symlink out of the seeds folder' }
    return { name, path, isFolder: (await stat(path)).isDirectory() }
  } catch {
    return { path, fault: 'symlink to a missing file' }
  }
}
