import { lintRule } from './rule.ts'

/** Checks that the number of a note is possible in only one place. */
export default lintRule('footnote-doubt', (_, report, { references }) => {
  for (const { node, ancestors } of references) {
    const doubt = node.data?.doubt
    if (doubt === undefined) continue
    const { line, column } = doubt.other.start
    report(
      `Unexpected second place for the reference to note ${node.label}, expected one; placed here after \`${doubt.behind}\`, possible after \`${doubt.otherBehind}\` at ${line}:${column}`,
      node.position,
      [...ancestors, node],
    )
  }
})
