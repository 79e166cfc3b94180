import { runAstro } from './astro.ts'
import type { Option } from './command.ts'

/** The option that every build has. */
export const strict = {
  type: 'boolean',
  does: 'build nothing where there is an error in the seeds',
} as const satisfies Option

/**
 * Build the site.
 *
 * @param options
 *   Whether one error in the seeds keeps the whole edition back (see `isStrict`; default: it does not).
 * @returns
 *   Exit code.
 */
export async function buildSite(options: { strict?: boolean | undefined }): Promise<number> {
  return runAstro(['build'], options.strict ? { STRICT: '1' } : {})
}
