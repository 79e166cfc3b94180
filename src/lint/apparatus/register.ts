import {
  type Alias,
  createEntryFinder,
  type Entry,
  isAlias,
  kinds,
  type Register,
} from '../../tree/register.ts'
import type { Problem } from '../../messages/problem.ts'
import { shareWord } from '../../tree/share-word.ts'

/** A problem in an entry. */
export interface RegisterProblem extends Problem {
  entry: Entry | Alias
}

/**
 * Check that keys are unique, and that each `see` refers to an entry.
 *
 * @returns
 *   An error for each entry that fails.
 */
export function checkRegister(register: Register): Array<RegisterProblem> {
  const find = createEntryFinder(register)
  const seen = new Set<string>()
  return kinds.flatMap((kind) =>
    register[kind].flatMap((entry) => {
      const problems: Array<RegisterProblem> = []
      if (seen.has(entry.key)) {
        const reason = `Unexpected second entry \`${entry.key}\` in ${kind}, expected each key once in all registers`
        problems.push({ entry, ruleId: 'register-key', reason })
      }
      seen.add(entry.key)
      if (!isAlias(entry)) return problems
      const target = find(entry.see)
      if (target === undefined) {
        const reason = `Unexpected \`see: ${entry.see}\` of entry \`${entry.key}\`, expected the key of an entry`
        problems.push({ entry, ruleId: 'alias', reason })
      } else if (!names(target).some((name) => shareWord(entry.name, name))) {
        const reason = `Unexpected \`see: ${entry.see}\` of entry \`${entry.key}\`, expected an entry with \`${entry.name}\` among its \`names\``
        problems.push({ entry, ruleId: 'alias', reason })
      }
      return problems
    }),
  )
}

function names({ name, names }: { name: string; names: Array<string> }): Array<string> {
  return [name, ...names]
}
