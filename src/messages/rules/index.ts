import type { Rule } from '../rule.ts'
import { conventionRules } from './conventions.ts'
import { editionRules } from './edition.ts'
import { fileRules } from './files.ts'
import { noteLinkRules } from './note-links.ts'
import { noteRules } from './notes.ts'
import { pageRules } from './pages.ts'
import { permalinkRules } from './permalinks.ts'
import { registerRules } from './registers.ts'
import { sidecarRules } from './sidecars.ts'
import { teiProjectRules } from './tei-projects.ts'
import { teiReferenceRules } from './tei-references.ts'
import { teiRules } from './tei.ts'
import { transcriptionRules } from './transcriptions.ts'
import { yamlRules } from './yaml.ts'

/** All rules, by the ids under which they are reported. */
export const rules = {
  ...fileRules,
  ...yamlRules,
  ...sidecarRules,
  ...registerRules,
  ...transcriptionRules,
  ...conventionRules,
  ...noteLinkRules,
  ...noteRules,
  ...teiRules,
  ...teiProjectRules,
  ...teiReferenceRules,
  ...editionRules,
  ...pageRules,
  ...permalinkRules,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules

/** Rules on one subject, by their ids. */
export interface RuleGroup {
  title: string
  rules: Record<string, Rule>
}

/** All rules by subject, in the order in which a document is processed. */
export const ruleGroups: ReadonlyArray<RuleGroup> = [
  { title: 'Files and folders', rules: fileRules },
  {
    title: 'Sidecars and registers',
    rules: { ...yamlRules, ...sidecarRules, ...noteLinkRules, ...registerRules },
  },
  { title: 'Transcriptions', rules: { ...transcriptionRules, ...conventionRules, ...noteRules } },
  { title: 'TEI', rules: { ...teiRules, ...teiProjectRules, ...teiReferenceRules } },
  { title: 'The edition', rules: { ...editionRules, ...pageRules } },
  { title: 'Addresses that were published', rules: permalinkRules },
]
