import { editionRules } from './edition.ts'
import { type Rule, rules } from './transcriptions.ts'
import { type SeedRule, seedRules } from './files.ts'
import { teiRules } from './tei.ts'

/** A rule with its id, and the example of those that have one. */
export interface NamedRule extends SeedRule, Partial<Pick<Rule, 'example'>> {
  id: string
}

/** All that is checked: files, then TEI, then documents, then the edition. */
export function listRules(): Array<NamedRule> {
  return [seedRules, teiRules, rules, editionRules].flatMap((table) =>
    Object.entries<SeedRule | Rule>(table).map(([id, rule]) => ({ id, ...rule })),
  )
}
