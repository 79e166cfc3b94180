import type { RootContent, WhiteSpace } from '../tree/nodes.ts'
import { lintRule } from './rule.ts'

/** A line ending and two spaces or more; not a tab. */
const indent = /[\r\n] {2,}$/

/** Checks that indented lines are items of a list or notes. */
export default lintRule('indented-line', (tree, report) => {
  // In a text with wrapped lines, an indent begins a paragraph.
  if (tree.data?.conventions?.lines === 'wrapped') return
  let before: RootContent | undefined
  for (const node of tree.children) {
    if (node.type === 'paragraph' && before?.type === 'whiteSpace' && isIndent(before)) {
      report(
        'Unexpected indented line, expected a mark (`*`, `1.`) after the indent, or no indent',
        node.position,
        [tree, node],
      )
    }
    before = node
  }
})

/** Whether white space ends with an indent. Most does not, which `endsWith` finds faster than a pattern. */
function isIndent({ value }: WhiteSpace): boolean {
  return value.endsWith('  ') && indent.test(value)
}
