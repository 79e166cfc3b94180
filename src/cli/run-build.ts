import { fileURLToPath } from 'node:url'
import type { Option } from './command.ts'
import { runNode } from './run-node.ts'

/** The option that every build has. */
export const strict = {
  type: 'boolean',
  does: 'build nothing where there is an error in the seeds',
} as const satisfies Option

/**
 * Build the site in a process of its own.
 *
 * @param args
 *   Arguments of `npm run build`.
 * @param env
 *   Variables beside those of this process.
 * @returns
 *   Its exit code.
 */
export function runBuild(
  args: ReadonlyArray<string>,
  env?: Readonly<Record<string, string>>,
): Promise<number> {
  const build = fileURLToPath(new URL('build.ts', import.meta.url))
  return runNode([youngGeneration, build, ...args], env)
}

/**
 * How large the room for new objects may be in the memory of every thread, in MiB. Where a machine has much memory it
 * would grow to four times as much, which takes a fifth of all that a build takes and makes it no faster.
 */
const youngGeneration = '--max-semi-space-size=16'
