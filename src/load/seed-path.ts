import { basename, dirname, isAbsolute, normalize, relative, sep } from 'node:path'
import { seedRoots } from './sources/list-seeds.ts'

/**
 * Shorten the path of a seed to what pages may print: a path in its seeds folder says nothing of the machine that
 * built the site.
 *
 * @param path
 *   Path from the folder in which the site is built, or an absolute one.
 * @param roots
 *   Seeds folders (default: those of this build).
 * @returns
 *   Path with `/`: `frus1964-68v02/d162.txt`; the name alone of a seeds folder itself, or of a file in none.
 */
export function toSeedPath(path: string, roots: ReadonlyArray<string> = seedRoots()): string {
  const inside = roots
    .map((root) => relative(root, path))
    .filter((one) => one !== '' && !isOutside(one))
    .sort((a, b) => a.length - b.length)
  return inside[0]?.replaceAll(sep, '/') ?? basename(path)
}

/**
 * Shorten the paths of seeds in a message in the same way. Paths from the folder in which the site is built stay.
 *
 * @param roots
 *   Seeds folders (default: those of this build).
 */
export function shortenSeedPaths(
  message: string,
  roots: ReadonlyArray<string> = seedRoots(),
): string {
  return roots
    .map((root) => normalize(root + sep))
    .filter((root) => isOutside(root) && dirname(root) !== root)
    .sort((a, b) => b.length - a.length)
    .reduce((text, root) => text.replaceAll(root, ''), message)
}

/** Whether a path leads out of the folder from which it is taken. */
function isOutside(path: string): boolean {
  return isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)
}
