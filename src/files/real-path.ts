import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Find the path itself or the nearest folder around it that exists. */
export function findExisting(path: string): string {
  return existsSync(path) ? path : findExisting(dirname(path))
}

/** Resolve the symlinks in an absolute path, whose last folders may be missing. */
export function toRealPath(path: string): string {
  const existing = findExisting(path)
  return join(realpathSync.native(existing), relative(existing, path))
}
