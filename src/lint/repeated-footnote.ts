import { countEach } from '../tree/count-each.ts'
import type { FootnoteReference } from '../tree/nodes.ts'
import type { Located } from './collect.ts'
import { lintRule } from './rule.ts'

/** References to one note. */
interface References {
  first: FootnoteReference
  count: number
  /** First repetition. */
  again?: Located<FootnoteReference>
}

/** Checks that a note has only one reference. Repetitions are reported once per note. */
export default lintRule('repeated-footnote', (_, report, { notes, references }) => {
  const definitions = countEach(notes.map(({ label }) => label))
  const byLabel = new Map<string, References>()
  for (const reference of references) {
    const { node } = reference
    const known = byLabel.get(node.label)
    if (known === undefined) byLabel.set(node.label, { first: node, count: 1 })
    else {
      known.count++
      // References without a definition are reported by `undefined-footnote`.
      const expected = definitions.get(node.label) ?? Infinity
      if (known.count > expected) known.again ??= reference
    }
  }
  for (const [label, { first, count, again }] of byLabel) {
    if (again === undefined) continue
    const { line, column } = first.position.start
    report(
      `Unexpected reference to note ${label} again (${count} in all), expected one; the first is at ${line}:${column}`,
      again.node.position,
      [...again.ancestors, again.node],
    )
  }
})
