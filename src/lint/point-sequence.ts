import { lintRule } from './rule.ts'

/** Checks that points are in order. */
export default lintRule('point-sequence', (_, report, { lists }) => {
  for (const { node: list, ancestors } of lists) {
    let previous: { label: string; ordinal: number } | undefined
    for (const node of list.children) {
      if (node.type !== 'point') continue
      if (previous && node.ordinal !== previous.ordinal + 1) {
        report(
          `Unexpected point \`${node.label}\` after point \`${previous.label}\`, expected points in order`,
          node.position,
          [...ancestors, list, node],
        )
      }
      previous = node
    }
  }
})
