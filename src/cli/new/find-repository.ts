import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** `github.com/marin/pincite.git`, `git@github.com:marin/pincite`; not `example.org/pincite`. */
const github = /github\.com[:/](?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/

/** Repository to be named by hand, where that of the program is not known. */
const unknown = 'OWNER/pincite'

/**
 * Find the repository on GitHub from which the program was cloned.
 *
 * @param folder
 *   Folder of the program.
 * @returns
 *   `marin/pincite`; `OWNER/pincite` where it is not known.
 */
export async function findRepository(folder: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, 'remote', 'get-url', 'origin'])
    return github.exec(stdout)?.groups?.['repository'] ?? unknown
  } catch {
    return unknown
  }
}
