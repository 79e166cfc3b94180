import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Root } from '../tree/nodes.ts'
import type { Collection } from './collect.ts'
import { type RuleId, rules } from '../messages/rules/transcriptions.ts'

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

/** A document about which a rule has more to say is no transcription: no more is said. */
export const most = 1000

/** Looks at a tree and adds what it finds to the file as messages. */
export type Check = (tree: Root, file: VFile, nodes: Collection) => void

/**
 * Make a lint rule, which adds what it finds to the file as messages.
 *
 * A message has `source` `pincite`, the rule's id, its severity (`fatal` is `true` for an error) and the
 * address of the page that explains it.
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
    let count = 0
    const report: Report = (reason, place, ancestors = []) => {
      if (++count > most) return
      const message = file.message(reason, { ancestors, place, source: 'pincite', ruleId: id })
      message.fatal = rules[id].severity === 'error'
      message.url = `/checks/${id}/`
    }
    check(tree, report, nodes)
  }
}
