import type { FootnoteDefinition, Text } from '../../tree/nodes.ts'
import type { Line } from './lines.ts'
import { cutLabel } from './labels.ts'
import { noteLabel } from './patterns.ts'

/**
 * Find the notes: the indented, numbered lines that end the file. A numbered list before them is none of
 * them: it is indented otherwise, or an empty line parts it from a number that does not follow.
 *
 * @returns
 *   Index of the first definition.
 */
export function findNotes(lines: ReadonlyArray<Line>): number {
  let notes = lines.length
  let next: { column: number; number: number } | undefined
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index]
    if (line?.type !== 'text') continue
    const { column } = line.position.start
    const label = noteLabel.exec(line.value)?.[1]
    if (column === 1 || label === undefined) break
    const number = Number(label)
    if (next && (column !== next.column || (number > next.number && isParted(lines[index + 1]))))
      break
    next = { column, number }
    notes = index
  }
  return notes
}

/** Make a definition of its line. */
export function toFootnoteDefinition(line: Text): FootnoteDefinition {
  const { label, space, text } = cutLabel(line, noteLabel)
  return {
    type: 'footnoteDefinition',
    label: label?.value.slice(0, -1) ?? '',
    ...(text?.value.startsWith('Source:') ? { noteType: 'source' } : {}),
    children: [
      ...(label ? [label] : []),
      ...(space ? [space] : []),
      ...(text ? [{ type: 'paragraph' as const, children: [text], position: text.position }] : []),
    ],
    position: line.position,
  }
}

function isParted(space: Line | undefined): boolean {
  return space !== undefined && /(?:\r\n?|\n)\s*?(?:\r\n?|\n)/.test(space.value)
}
