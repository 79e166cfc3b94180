import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** Every note has a reference. */
export default lintRule('unused-footnote', (tree, report) => {
  const used = new Set<string>()
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.label)
  })
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition' || used.has(node.label)) continue
    report(
      `Unexpected note ${node.label} without a reference, expected its number in the text`,
      node.position,
      [tree, node],
    )
  }
})
