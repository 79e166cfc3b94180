import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import type { RuleId } from '../messages/rules/index.ts'
import type { Root } from '../tree/nodes.ts'
import type { Collection } from './collect.ts'

/**
 * Reports a problem.
 *
 * @param reason
 *   `Unexpected X, expected Y`.
 * @param place
 *   Position of the problem.
 * @param ancestors
 *   Nodes that contain the place, outermost first.
 */
export type Report = (reason: string, place: Position, ancestors?: Array<Node>) => void

/** Checks a tree and adds messages to the file. */
export type Check = (tree: Root, file: VFile, nodes: Collection) => void

/**
 * Create a lint rule.
 *
 * @param id
 *   Name of the rule, and of its file.
 * @param check
 *   Checks a tree and the nodes that were collected from it for all rules, and reports problems.
 */
export function lintRule(
  id: RuleId,
  check: (tree: Root, report: Report, nodes: Collection) => void,
): Check {
  return function (tree, file, nodes) {
    check(
      tree,
      (reason, place, ancestors = []) => report(file, id, reason, place, { ancestors }),
      nodes,
    )
  }
}
