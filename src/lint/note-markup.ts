import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import { sliceText } from '../tree/slice-text.ts'
import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** `<ref>`, `<ref name="a">`, `\footnote{`, `{{efn|`, `^[`, `<a href="#fn1">`: notes in the markup of other programs. */
const markup =
  /<(?:ref|fn|note|footnote)(?:\s[^<>]{0,80})?>|<a\s[^<>]{0,80}#[^<>]{0,80}>|\\(?:foot|end)note(?:mark|text)?[{[]|\{\{(?:efn|refn|sfn|ref)\||\^\[(?=[^\]]{12})/gi

/** Checks that a text has no notes in the markup of other programs. */
export default lintRule('note-markup', (tree, report) => {
  let first: { text: Text; start: number; end: number } | undefined
  let count = 0
  walk(tree, (node) => {
    if (node.type !== 'text') return
    for (const { 0: match, index } of findAll(node.value, markup)) {
      first ??= { text: node, start: index, end: index + match.length }
      count++
    }
  })
  if (!first) return
  const { text, start, end } = first
  const others = count > 1 ? ` (${count} in all)` : ''
  report(
    `Unexpected markup of a note \`${text.value.slice(start, end)}\`${others}, read as text, expected the number of the note after the word, \`said1\`, and the note at the end, \`  1. See p. 12.\``,
    sliceText(text, start, end).position,
  )
})
