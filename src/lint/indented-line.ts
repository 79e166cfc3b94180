import { lintRule } from './rule.ts'

/** A line ending and two spaces or more; not a tab. */
const indent = /[\r\n] {2,}$/

/** An indented line is an item of a list or a note. */
export default lintRule('indented-line', (tree, report) => {
  for (const [index, node] of tree.children.entries()) {
    const before = tree.children[index - 1]
    if (node.type !== 'paragraph' || before?.type !== 'whiteSpace') continue
    if (!before.value.endsWith('  ') || !indent.test(before.value)) continue
    report(
      'Unexpected indented line, expected a mark (`*`, `1.`) after the indent, or no indent',
      node.position,
      [tree, node],
    )
  }
})
