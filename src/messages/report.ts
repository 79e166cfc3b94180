import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Severity } from './rule.ts'
import { type RuleId, rules } from './rules/index.ts'

/** Maximum number of messages of one rule in one file; more would only repeat the same problem. */
export const maxMessages = 1000

/** Number of reports of each rule. */
type Counts = Map<RuleId, number>

declare module 'vfile' {
  interface DataMap {
    reported: Counts
  }
}

/**
 * Add a message to a file. All messages are added here.
 *
 * The rule decides the severity: `fatal` is `true` for an error, `false` for a warning, absent for
 * information. `source` is `pincite`, and `url` is the page of the rule.
 *
 * @param file
 *   File to add to; messages of one rule after the first `maxMessages` are dropped.
 * @param ruleId
 *   Broken rule.
 * @param reason
 *   `Unexpected X, expected Y`.
 * @param place
 *   Place in the file (default: the whole file).
 * @param options
 *   Nodes around the place, outermost first (default: none).
 */
export function report(
  file: VFile,
  ruleId: RuleId,
  reason: string,
  place?: Point | Position,
  { ancestors = [] }: { ancestors?: Array<Node> } = {},
): void {
  const reported = (file.data.reported ??= new Map<RuleId, number>())
  const count = (reported.get(ruleId) ?? 0) + 1
  reported.set(ruleId, count)
  if (count > maxMessages) return
  const message = file.message(reason, { ancestors, place, ruleId, source: 'pincite' })
  message.fatal = fatal[rules[ruleId].severity]
  message.url = toRulePath(ruleId)
}

/** Whether a file has an error. */
export function hasError(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}

/** Path of the page that explains a rule, from the root of the site: `/checks/unknown-key/`. */
export function toRulePath(ruleId: string): string {
  return `/checks/${ruleId}/`
}

/** Value of `fatal`, by which unified marks each severity. */
const fatal = { error: true, warning: false, info: undefined } satisfies Record<
  Severity,
  boolean | undefined
>
