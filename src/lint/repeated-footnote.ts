import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** A note has one reference. */
export default lintRule('repeated-footnote', (tree, report) => {
  const notes = new Map<string, number>()
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') notes.set(node.label, (notes.get(node.label) ?? 0) + 1)
  }
  const references = new Map<string, { count: number; first: string }>()
  walk(tree, (node, ancestors) => {
    if (node.type !== 'footnoteReference') return
    const { line, column } = node.position.start
    const seen = references.get(node.label) ?? { count: 0, first: `${line}:${column}` }
    references.set(node.label, { ...seen, count: seen.count + 1 })
    // A reference to no note is reported as such.
    if (seen.count < (notes.get(node.label) ?? Infinity)) return
    report(
      `Unexpected reference to note ${node.label} again, expected one; the first is at ${seen.first}`,
      node.position,
      [...ancestors, node],
    )
  })
})
