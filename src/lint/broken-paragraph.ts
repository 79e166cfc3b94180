import type { Paragraph, RootContent } from '../tree/nodes.ts'
import { toText } from '../tree/to-text.ts'
import { lintRule } from './rule.ts'
import { toStart } from './start.ts'

/** Minimum number of line ends inside of sentences for which lines are reported. */
const fewest = 3

/** `price had risen`; not `Price` or `a. price`. */
const lowercase = /^\p{Ll}[\p{L}’'-]*[\s,;]/u

/** `three worries`, `said,`; not `said.` or `said:2`. */
const openEnd = /[\p{L},;-]$/u

/** Checks that lines are whole paragraphs, with or without an empty line between them. */
export default lintRule('broken-paragraph', (tree, report) => {
  let first: Paragraph | undefined
  let count = 0
  for (const [index, node] of tree.children.entries()) {
    const next = tree.children[index + 2]
    if (!isBody(node) || !isBody(next) || tree.children[index + 1]?.type !== 'whiteSpace') continue
    if (!smallStart.test(toStart(next)) || !lowercase.test(toText(next))) continue
    if (!openEnd.test(toText(node))) continue
    first ??= node
    count++
  }
  if (!first || count < fewest) return
  report(
    `Unexpected ${count} lines that go on in the next, read as paragraphs, expected a paragraph on one line, or empty lines only between paragraphs`,
    first.position,
    [tree, first],
  )
})

/** `price`; not `The price`. */
const smallStart = /^\p{Ll}/u

function isBody(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.role === undefined
}
