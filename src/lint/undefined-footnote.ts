import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** Every reference to a note has its note. */
export default lintRule('undefined-footnote', (tree, report) => {
  const defined = new Set(
    tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.label] : [])),
  )
  walk(tree, (node, ancestors) => {
    if (node.type !== 'footnoteReference') return
    const { label } = node
    if (defined.has(label)) return
    report(
      `Unexpected reference to note ${label}, expected a definition \`  ${label}. …\` at the end`,
      node.position,
      [...ancestors, node],
    )
  })
})
