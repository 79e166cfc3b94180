import type { FootnoteDefinition } from '../tree/nodes.ts'
import { toSource } from '../tree/to-source.ts'
import { lintRule } from './rule.ts'

/** Checks that every reference to a note has a definition. */
export default lintRule('undefined-footnote', (_, report, { notes, references }) => {
  const defined = new Set(notes.map(({ label }) => label))
  for (const { node, ancestors } of references) {
    const { label } = node
    if (defined.has(label)) continue
    report(
      `Unexpected reference to note ${label}, expected a definition \`${writeNote(label, notes.at(-1))}\` at the end`,
      node.position,
      [...ancestors, node],
    )
  }
})

/** Write the beginning of a note as another of its document: `  2. …`, `[2] …`, `[Footnote 2: …]`. */
function writeNote(label: string, like: FootnoteDefinition | undefined): string {
  const printed = like?.children[0]
  if (like === undefined || printed?.type !== 'label') return `  ${label}. …`
  const source = toSource(printed).trim()
  const start = source.includes(like.label)
    ? source.replace(like.label, label)
    : label.replace(/\d/g, (digit) => superscripts.charAt(Number(digit)))
  const indent = ' '.repeat(like.position.start.column - 1)
  return `${indent}${start} …${/^\[[^\]]*$/.test(start) ? ']' : ''}`
}

/** Digits of notes such as `² …`. */
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
