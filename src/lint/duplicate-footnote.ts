import { countEach } from '../tree/count-each.ts'
import { lintRule } from './rule.ts'

/** Checks that notes with the same number have one reference each. */
export default lintRule('duplicate-footnote', (tree, report, { notes, references }) => {
  const counts = countEach(references.map(({ node }) => node.label))
  const definitions = new Map<string, number>()
  for (const node of notes) {
    const count = (definitions.get(node.label) ?? 0) + 1
    definitions.set(node.label, count)
    if (count === 1 || count <= (counts.get(node.label) ?? 0)) continue
    report(
      `Unexpected definition ${count} of note ${node.label}, expected another number or its own reference`,
      node.position,
      [tree, node],
    )
  }
})
