import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Root } from '../tree/nodes.ts'
import { type RuleId, rules } from './rules.ts'

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

/**
 * Make a lint rule: a plugin that adds what it finds to the file as messages.
 *
 * A message has `source` `pincite`, the rule's id, its severity (`fatal` is `true` for an error) and the
 * address of the page that explains it.
 *
 * @param id
 *   Name of the rule, which is the name of its file.
 * @param check
 *   Looks at a tree and reports what it finds.
 * @returns
 *   Plugin.
 */
export function lintRule(id: RuleId, check: (tree: Root, report: Report) => void) {
  return function () {
    return function (tree: Root, file: VFile): void {
      let count = 0
      check(tree, (reason, place, ancestors = []) => {
        if (++count > most) return
        const message = file.message(reason, { ancestors, place, source: 'pincite', ruleId: id })
        message.fatal = rules[id].severity === 'error'
        message.url = `/checks/${id}/`
      })
    }
  }
}
