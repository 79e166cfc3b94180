import { readFileSync } from 'node:fs'

/** A code block with its language: three backticks, `nginx`, lines, three backticks. */
const block = /^```(\w+)\n(.*?)^```$/gms

/**
 * Read the recipe for a host from the README, so that what the tests try is what the README says.
 *
 * @param host
 *   Heading of the recipe: `nginx`.
 * @returns
 *   Text of its code block.
 */
export function readRecipe(host: string): string {
  const readme = readFileSync('README.md', 'utf8')
  const [, after = ''] = readme.split(`\n### ${host}\n`)
  const [section = ''] = after.split(/^##/m)
  const [first, ...others] = Array.from(section.matchAll(block), ([, , text = '']) => text)
  if (first !== undefined && others.length === 0) return first
  throw new Error(`Unexpected section ${host} in README.md, expected one with one code block`)
}
