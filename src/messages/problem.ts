import type { Point, Position } from 'unist'
import type { RuleId } from './rules/index.ts'

/** A message that is not yet added to a file, as returned by checks that have no files. */
export interface Problem {
  ruleId: RuleId
  /** `Unexpected X, expected Y`. */
  reason: string
  /** Place in the file; absent if the problem concerns the whole file. */
  position?: Point | Position | undefined
}
