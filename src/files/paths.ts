import { isAbsolute, relative, sep } from 'node:path'

/** Whether a relative path leaves its base folder: `../b`, but not `..b`. */
export function isOutside(path: string): boolean {
  return isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)
}

/** Whether a path is a folder or in it. Both are absolute, without symlinks. */
export function isWithin(path: string, folder: string): boolean {
  return !isOutside(relative(folder, path))
}
