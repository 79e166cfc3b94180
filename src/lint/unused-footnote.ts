import { lintRule } from './rule.ts'

/** Checks that every note has a reference. */
export default lintRule('unused-footnote', (tree, report, { notes, references }) => {
  const used = new Set(references.map(({ node }) => node.label))
  for (const node of notes) {
    if (used.has(node.label)) continue
    report(
      `Unexpected note ${node.label} without a reference, expected its number in the text`,
      node.position,
      [tree, node],
    )
  }
})
