import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** A number of a note can stand in one place only. */
export default lintRule('footnote-doubt', (tree, report) => {
  walk(tree, (node, ancestors) => {
    if (node.type !== 'footnoteReference') return
    const other = node.data?.doubt?.start
    if (other === undefined) return
    report(
      `Unexpected second place for the reference to note ${node.label}, expected one; taken here, possible at ${other.line}:${other.column}`,
      node.position,
      [...ancestors, node],
    )
  })
})
