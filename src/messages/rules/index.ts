import type { Rule } from '../rule.ts'
import { editionRules } from './edition.ts'
import { fileRules } from './files.ts'
import { sidecarRules } from './sidecars.ts'
import { teiRules } from './tei.ts'
import { transcriptionRules } from './transcriptions.ts'

/** Every rule, by the id under which it is reported: files, what is in them, the edition. */
export const rules = {
  ...fileRules,
  ...sidecarRules,
  ...teiRules,
  ...transcriptionRules,
  ...editionRules,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules

/** A rule with its id. */
export interface NamedRule extends Rule {
  id: string
}

/** List every rule, in the order of the table. */
export function listRules(): Array<NamedRule> {
  return Object.entries<Rule>(rules).map(([id, rule]) => ({ id, ...rule }))
}
