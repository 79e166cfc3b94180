import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { isWithin } from '../files/paths.ts'
import { findExisting, toRealPath } from '../files/real-path.ts'
import { siteName } from '../load/sources/edition-folder.ts'

/** Files that every version of every site has, and hardly another folder. */
const siteFiles = ['404.html', join('checks', 'index.html'), join('search', 'index.html')]

/** Folders that a site must not replace. */
export interface ProtectedFolders {
  /** Folders that the site must not contain: the project, the working directory. Absolute paths. */
  outside: ReadonlyArray<string>
  /**
   * Folders that the site must neither contain nor be in, except as their folder `dist`: seeds, sources. Absolute
   * paths.
   */
  apart: ReadonlyArray<string>
}

/**
 * Find the folder that a site will replace, and check that nothing else is lost: it is missing, empty, or an older site.
 * A repository of git in it counts for nothing, because it is preserved (see `replaceFolder`).
 *
 * @param out
 *   Path of the folder, as given by the user; a symlink to a folder is followed.
 * @returns
 *   Absolute path without symlinks.
 * @throws
 *   Error with a message for users if the folder cannot be replaced.
 */
export function resolveSiteFolder(out: string, { outside, apart }: ProtectedFolders): string {
  const folder = toRealPath(resolve(out))
  const reason = findReason(folder, outside.map(toRealPath), apart.map(toRealPath))
  if (reason === undefined) return folder
  throw new Error(`Unexpected folder of the site \`${out}\`, which ${reason}`)
}

function findReason(
  folder: string,
  outside: ReadonlyArray<string>,
  apart: ReadonlyArray<string>,
): string | undefined {
  const inner = [...outside, ...apart].find((path) => isWithin(path, folder))
  if (inner !== undefined) return `${inner === folder ? 'is' : 'contains'} ${inner}, ${expected}`
  const outer = apart.find((path) => isWithin(folder, path) && relative(path, folder) !== siteName)
  if (outer !== undefined) return `is in ${outer}, ${expected}`
  const existing = findExisting(folder)
  if (!statSync(existing).isDirectory()) {
    return `is ${existing === folder ? '' : 'in '}a file, ${expected}`
  }
  if (isLink(folder)) return `is a link to nothing, ${expected}`
  if (existing !== folder || isEmpty(folder) || isSite(folder)) return undefined
  return 'has files of something else, expected a new folder, an empty one or an older site'
}

const expected = 'expected a folder of its own such as `dist`'

function isSite(folder: string): boolean {
  return siteFiles.every((name) => existsSync(join(folder, name)))
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).every((name) => name === '.git')
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
