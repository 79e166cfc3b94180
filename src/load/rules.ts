import { type Rule, rules } from '../lint/rules.ts'
import { type SeedRule, seedRules } from './seed-rules.ts'

/** A rule with its id, and the example of those that have one. */
export interface NamedRule extends SeedRule, Partial<Pick<Rule, 'example'>> {
  id: string
}

/** All that is checked, on files first, by id. */
export function listRules(): Array<NamedRule> {
  return [seedRules, rules].flatMap((table) =>
    Object.entries<SeedRule | Rule>(table).map(([id, rule]) => ({ id, ...rule })),
  )
}
