/** The folders of an edition, as the variables of the environment name them. */

import { delimiter, join } from 'node:path'

/** Name of the folder of the built site in the folder of an edition. */
export const siteName = 'dist'

/** Folder of the edition that comes with the program. */
const ownEdition = 'seeds'

/**
 * List the seeds folders: the folder of the edition (`EDITION`), then folders with more volumes (`SEEDS`, which is
 * written like `PATH`). Without `EDITION`, the first folder of `SEEDS` is that of the edition (default: `seeds`).
 */
export function seedRoots(): Array<string> {
  const more = (process.env['SEEDS'] ?? '').split(delimiter).filter((root) => root !== '')
  const roots = [...statedEdition(), ...more]
  return roots.length === 0 ? [ownEdition] : roots
}

/**
 * Find the folder in which the site of the edition is written: `dist` in the folder that `EDITION` names, else in the
 * working directory.
 */
export function toSiteFolder(): string {
  return join(...statedEdition(), siteName)
}

/** The folder that `EDITION` names, in a list; an empty one without it. */
export function statedEdition(): Array<string> {
  return [process.env['EDITION'] ?? ''].filter((folder) => folder !== '')
}
