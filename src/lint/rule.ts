import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import type { RuleId } from '../messages/rules/index.ts'
import type { Root } from '../tree/nodes.ts'
import type { Collection } from './collect.ts'

/**
 * Says what was found.
 *
 * @param reason
 *   `Unexpected X, expected Y`.
 * @param place
 *   Where.
 * @param ancestors
 *   Nodes that hold the place, outermost first.
 */
export type Report = (reason: string, place: Position, ancestors?: Array<Node>) => void

/** Looks at a tree and adds what it finds to the file as messages. */
export type Check = (tree: Root, file: VFile, nodes: Collection) => void

/**
 * Make a lint rule, which adds what it finds to the file as messages.
 *
 * @param id
 *   Name of the rule, which is the name of its file.
 * @param check
 *   Looks at a tree, and at the nodes of it that are collected for all rules, and reports what it finds.
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
