import { lintRule } from './rule.ts'

/** Checks that every reference to a note has a definition. */
export default lintRule('undefined-footnote', (_, report, { notes, references }) => {
  const defined = new Set(notes.map(({ label }) => label))
  for (const { node, ancestors } of references) {
    const { label } = node
    if (defined.has(label)) continue
    report(
      `Unexpected reference to note ${label}, expected a definition \`  ${label}. …\` at the end`,
      node.position,
      [...ancestors, node],
    )
  }
})
