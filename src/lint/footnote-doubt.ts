import { lintRule } from './rule.ts'

/** A number of a note can stand in one place only. */
export default lintRule('footnote-doubt', (_, report, { references }) => {
  for (const { node, ancestors } of references) {
    const other = node.data?.doubt?.start
    if (other === undefined) continue
    report(
      `Unexpected second place for the reference to note ${node.label}, expected one; taken here, possible at ${other.line}:${other.column}`,
      node.position,
      [...ancestors, node],
    )
  }
})
