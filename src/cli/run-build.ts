import { fileURLToPath } from 'node:url'
import type { Option } from './command.ts'
import { runNode } from './run-node.ts'

/** Option `--strict` of all commands that build. */
export const strict = {
  type: 'boolean',
  description: 'build nothing if there is an error in the seeds',
} as const satisfies Option

/**
 * Build the site in a separate process.
 *
 * @param args
 *   Arguments of `npm run build`.
 * @param env
 *   Environment variables in addition to those of this process.
 * @returns
 *   Exit code.
 */
export function runBuild(
  args: ReadonlyArray<string>,
  env?: Readonly<Record<string, string>>,
): Promise<number> {
  const build = fileURLToPath(new URL('build.ts', import.meta.url))
  return runNode([youngGeneration, build, ...args], env)
}

/**
 * Limit the young generation of V8 in each thread to 16 MiB per semi-space. On a machine with much memory it would grow
 * to four times as much: a fifth of the memory of a build, without making it faster.
 */
const youngGeneration = '--max-semi-space-size=16'
