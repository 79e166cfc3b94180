import type { Point, Position } from 'unist'
import type { RuleId } from './rules/index.ts'

/** A message that is not yet added to a file, as a check without files finds it. */
export interface Problem {
  ruleId: RuleId
  /** `Unexpected X, expected Y`. */
  reason: string
  /** Where in the file; absent where the whole file is meant. */
  position?: Point | Position | undefined
}
