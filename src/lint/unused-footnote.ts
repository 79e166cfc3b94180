import { lintRule } from './rule.ts'
import { findUnusedNotes } from './notes/unused-notes.ts'

/** Checks that every note has a reference. Notes that a whole number may hold are reported by `footnote-in-number`. */
export default lintRule('unused-footnote', (tree, report, nodes) => {
  for (const { node, held } of findUnusedNotes(tree, nodes)) {
    if (held) continue
    report(
      `Unexpected note ${node.label} without a reference, expected its number in the text`,
      node.position,
      [tree, node],
    )
  }
})
