import { findAll } from '../../tree/find-all.ts'
import type { FootnoteDefinition, Paragraph, Text } from '../../tree/nodes.ts'
import type { Line } from './lines.ts'
import { cutLabel } from './labels.ts'
import { gluedSign, noteLabel } from './patterns.ts'

/**
 * Find the notes: the indented, numbered lines at the end of the file, and the deeper indented lines that continue
 * them. A numbered list before the notes has a different indent, or is followed by an empty line and a number that does
 * not continue it. A sign without a full stop begins a note if the text has that sign, and otherwise an item.
 *
 * @returns
 *   Index of the first definition.
 */
export function findNotes(lines: ReadonlyArray<Line>): number {
  let notes = lines.length
  let next: { column: number; number: number } | undefined
  let shallowest = Infinity
  let glued: Map<string, number> | undefined
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index]
    if (line?.type !== 'text') continue
    const { column } = line.position.start
    if (column === 1) break
    const label = noteLabel.exec(line.value)?.[0]
    if (label === undefined || (next && column > next.column)) {
      shallowest = Math.min(shallowest, column)
      continue
    }
    const number = Number.parseInt(label, 10)
    if (shallowest <= column || (next && column !== next.column)) break
    if (next && number > next.number && isParted(lines[index + 1])) break
    if (!label.endsWith('.')) {
      glued ??= countGlued(lines)
      const left = glued.get(label) ?? 0
      if (left === 0) break
      glued.set(label, left - 1)
    }
    next = { column, number }
    notes = index
  }
  return notes
}

/** Find the index after the lines of a note. Lines with a deeper indent than its first continue it. */
export function findNoteEnd(lines: ReadonlyArray<Line>, start: number): number {
  const column = lines[start]?.position.start.column ?? 0
  let end = start + 1
  while (lines[end + 1] && (lines[end + 1]?.position.start.column ?? 0) > column) end += 2
  return end
}

/** Convert the first line of a note, and those that continue it, to a definition. */
export function toFootnoteDefinition(line: Text, rest: ReadonlyArray<Line>): FootnoteDefinition {
  const { label, space, text } = cutLabel(line, noteLabel)
  const { start } = line.position
  const { end } = (rest.at(-1) ?? line).position
  return {
    type: 'footnoteDefinition',
    label: label?.value.replace('.', '') ?? '',
    ...(text?.value.startsWith('Source:') ? { noteType: 'source' } : {}),
    children: [
      ...(label ? [label] : []),
      ...(space ? [space] : []),
      ...(text ? [toParagraph(text)] : []),
      ...rest.map((next) => (next.type === 'text' ? toParagraph(next) : next)),
    ],
    position: { start, end },
  }
}

function toParagraph(text: Text): Paragraph {
  return { type: 'paragraph', children: [text], position: text.position }
}

/** Count for each sign how often it directly follows a word in a line without indent. */
function countGlued(lines: ReadonlyArray<Line>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { type, value, position } of lines) {
    if (type !== 'text' || position.start.column > 1) continue
    for (const [sign] of findAll(value, gluedSign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return counts
}

function isParted(space: Line | undefined): boolean {
  return space !== undefined && /(?:\r\n?|\n)\s*?(?:\r\n?|\n)/.test(space.value)
}
