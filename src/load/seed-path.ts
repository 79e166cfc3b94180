import { basename, dirname, normalize, relative, sep } from 'node:path'
import { isOutside } from '../files/paths.ts'
import { seedRoots } from './sources/edition-folder.ts'

/**
 * Make the path of a seed relative to its seeds folder, so that pages reveal nothing about the machine that built them.
 *
 * @param path
 *   Path relative to the working directory, or an absolute path.
 * @param roots
 *   Seeds folders (default: those of this build).
 * @returns
 *   Path with `/`: `frus1964-68v02/d162.txt`; only the name for a seeds folder itself and for a file outside of all.
 */
export function toSeedPath(path: string, roots: ReadonlyArray<string> = seedRoots()): string {
  const inside = roots
    .map((root) => relative(root, path))
    .filter((inner) => inner !== '' && !isOutside(inner))
    .sort((a, b) => a.length - b.length)
  return inside[0]?.replaceAll(sep, '/') ?? basename(path)
}

/**
 * Make the paths of seeds in a message relative in the same way. Paths inside the working directory are unchanged.
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
