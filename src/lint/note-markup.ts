import { findAll } from '../tree/find-all.ts'
import { sliceText } from '../tree/slice-text.ts'
import { lintRule } from './rule.ts'

/** `<ref>`, `<ref name="a">`, `\footnote{`, `{{efn|`, `^[`, `<a href="#fn1">`: notes in the markup of other programs. */
const markup =
  /<(?:ref|fn|note|footnote)(?:\s[^<>]{0,80})?>|<a\s[^<>]{0,80}#[^<>]{0,80}>|\\(?:foot|end)note(?:mark|text)?[{[]|\{\{(?:efn|refn|sfn|ref)\||\^\[(?=[^\]]{12})/gi

/** Checks that a text has no notes in the markup of other programs. */
export default lintRule('note-markup', (_, report, { signed }) => {
  const found = signed.flatMap(({ node }) =>
    Array.from(findAll(node.value, markup), (match) => ({ node, match })),
  )
  const [first] = found
  if (!first) return
  const { node, match } = first
  const others = found.length > 1 ? ` (${found.length} in all)` : ''
  report(
    `Unexpected markup of a note \`${match[0]}\`${others}, read as text, expected the number of the note after the word, \`said1\`, and the note at the end, \`  1. See p. 12.\``,
    sliceText(node, match.index, match.index + match[0].length).position,
  )
})
