import type { Collection } from './collect.ts'
import { findCutNumbers, mayBeWhole, type NoteOrder } from './notes/cut-numbers.ts'
import { lintRule } from './rule.ts'
import { findUnusedNotes } from './notes/unused-notes.ts'

/** Checks that the number of a note is not the end of a year, a date, a count or another whole number. */
export default lintRule('footnote-in-number', (tree, report, nodes) => {
  const { references } = nodes
  let order: NoteOrder | undefined
  for (const cut of findCutNumbers(references)) {
    const { node, ancestors, rest, digits } = cut
    order ??= toOrder(nodes)
    if (node.data?.doubt || !mayBeWhole(cut, order)) continue
    report(
      `Unexpected note ${node.label} as the end of \`${digits}\`, expected its number after a word; read as \`${rest}\` and note ${node.label}`,
      node.position,
      [...ancestors, node],
    )
  }
  for (const { node, held } of findUnusedNotes(tree, nodes)) {
    if (held === undefined) continue
    const { line, column } = held.position.start
    report(
      `Unexpected note ${node.label} without a reference, expected its number after a word; \`${held.digits}\` at ${line}:${column} may end with it, and is read as a whole number`,
      node.position,
      [tree, node],
    )
  }
})

function toOrder({ notes, references }: Collection): NoteOrder {
  const labels = notes.map(({ label }) => label)
  return {
    labels,
    indexes: new Map(labels.map((label, index) => [label, index] as const).reverse()),
    used: new Set(references.map(({ node }) => node.label)),
  }
}
