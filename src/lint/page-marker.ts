import { findAll } from '../tree/find-all.ts'
import { sliceText } from '../tree/slice-text.ts'
import { lintRule } from './rule.ts'

/** `[Page` that is not a page marker: `[Page 36 7]`, `[Page367]`, `[Page 367` without its end; not `[Pages`. */
const broken = /\[[Pp]age(?![a-z])/g

/** Checks that page markers are complete. */
export default lintRule('page-marker', (tree, report, { signed }) => {
  for (const [index, node] of tree.children.entries()) {
    if (node.type !== 'whiteSpace' || !node.value.includes('\f')) continue
    if (tree.children[index + 1]?.type === 'pageBreak') continue
    report(
      'Unexpected form feed without a page number, expected `[Page 367]` after it',
      node.position,
      [tree, node],
    )
    break
  }
  for (const { node, ancestors } of signed) {
    for (const { 0: match, index } of findAll(node.value, broken)) {
      const { position } = sliceText(node, index, index + match.length)
      report(`Unexpected incomplete page marker \`${match}\`, expected \`[Page 367]\``, position, [
        ...ancestors,
        node,
      ])
    }
  }
})
