import type { FootnoteDefinition, Root } from '../tree/nodes.ts'
import { toSource } from '../tree/to-source.ts'
import { lintRule } from './rule.ts'

/** `3. See`, `3 See`: the number that a line begins with. */
const number = /^(\d{1,3})[.)]?\s/

/** Checks that every reference to a note has a definition. */
export default lintRule('undefined-footnote', (tree, report, { notes, references }) => {
  const defined = new Set(notes.map(({ label }) => label))
  let lines: ReadonlyMap<string, number> | undefined
  for (const { node, ancestors } of references) {
    const { label } = node
    if (defined.has(label)) continue
    lines ??= notes.length > 0 ? new Map() : findNumbered(tree)
    const line = lines.get(label)
    const unread = line === undefined ? '' : `; line ${line} begins with it, but is not indented`
    report(
      `Unexpected reference to note ${label}, expected a definition \`${writeNote(label, notes.at(-1))}\` at the end${unread}`,
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

/** Find the last paragraphs that begin with numbers: their lines, by number. */
function findNumbered(tree: Root): Map<string, number> {
  const lines = new Map<string, number>()
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    const label = number.exec(toSource(node))?.[1]
    if (label !== undefined) lines.set(label, node.position.start.line)
  }
  return lines
}
