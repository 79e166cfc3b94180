import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import { sliceText } from '../tree/slice-text.ts'
import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** `program.2`, `said,”3`; not `K.5`, `3.5`, `he.2nd`. */
const afterClause = /(?<=\p{Ll}{2}[.,;:!?][)\]”’"']{0,2})\d{1,2}(?=[\s)\]”’"']|$)/gu

/** Checks that a text in which numbers follow clauses, from 1 on, has notes. */
export default lintRule('missing-notes', (tree, report, { notes, references }) => {
  if (notes.length > 0 || references.length > 0) return
  const found: Array<{ text: Text; start: number; label: string }> = []
  walk(tree, (node) => {
    if (node.type !== 'text') return
    for (const { 0: label, index } of findAll(node.value, afterClause)) {
      if (Number(label) === found.length + 1) found.push({ text: node, start: index, label })
    }
  })
  const [first, ...others] = found
  if (first === undefined || others.length === 0) return
  const { text, start, label } = first
  report(
    `Unexpected numbers 1 to ${found.length} after clauses, as of notes, expected the notes at the end: \`  1. …\``,
    sliceText(text, start, start + label.length).position,
    [tree],
  )
})
