import { runAstro } from './astro.ts'

const strict = '--strict'

/**
 * Build the site.
 *
 * @param args
 *   `--strict`, or nothing: whether one error in the seeds keeps the whole edition back (see `isStrict`).
 * @returns
 *   Exit code; rejects with a sentence for people where something else is asked for.
 */
export async function buildSite(args: ReadonlyArray<string>): Promise<number> {
  const unknown = args.find((arg) => arg !== strict)
  if (unknown !== undefined) throw new Error(`Unexpected \`${unknown}\`, expected \`${strict}\``)
  return runAstro(['build'], args.includes(strict) ? { STRICT: '1' } : {})
}
