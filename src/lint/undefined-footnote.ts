import { lintRule } from './rule.ts'

/** Every reference to a note has its note. */
export default lintRule('undefined-footnote', (tree, report, { references }) => {
  const defined = new Set(
    tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.label] : [])),
  )
  for (const { node, ancestors } of references) {
    const { label } = node
    if (defined.has(label)) continue
    report(
      `Unexpected reference to note ${label}, expected a definition \`  ${label}. …\` at the end`,
      node.position,
      [...ancestors, node],
    )
  }
})
