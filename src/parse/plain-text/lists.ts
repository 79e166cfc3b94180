import type { List, ListItem, Text, WhiteSpace } from '../../tree/nodes.ts'
import { textCutter } from '../../tree/slice-text.ts'
import type { Line } from './lines.ts'
import { itemLabel } from './patterns.ts'

/** Roles of lists at the start of a document, by patterns of their headings. */
const roles: ReadonlyArray<readonly [RegExp, NonNullable<List['role']>]> = [
  [/^SUBJECTS?\b/i, 'subject'],
  [/^(?:PARTICIPA|PRESENT|ATTEND)/i, 'participants'],
  [/^FROM\b/i, 'from'],
  [/^TO\b/i, 'to'],
  [/^REF(?:ERENCE)?S?\b/i, 'references'],
]

/** Whether a line is indented and has a mark or number: `  * The Secretary`. */
export function isItem(line: Line | undefined): line is Text {
  return line?.type === 'text' && line.position.start.column > 1 && itemLabel.test(line.value)
}

/**
 * Find the end of a list: items on consecutive lines.
 *
 * @param lines
 *   Lines of the file.
 * @param start
 *   Index of the first item.
 * @param limit
 *   Index of the first line that cannot belong to it.
 * @returns
 *   Index after the last item.
 */
export function findListEnd(lines: ReadonlyArray<Line>, start: number, limit: number): number {
  let end = start + 1
  while (end + 1 < limit && isItem(lines[end + 1]) && isAdjacent(lines[end])) end += 2
  return end
}

/** Find the line directly above an item: `SUBJECT`. */
export function findHead(lines: ReadonlyArray<Line>, index: number): Line | undefined {
  const head = lines[index - 2]
  return head?.type === 'text' && isAdjacent(lines[index - 1]) ? head : undefined
}

/** Whether a line is directly above an item, and so the heading of its list. The notes begin at `limit`. */
export function isHead(lines: ReadonlyArray<Line>, index: number, limit: number): boolean {
  return index + 2 < limit && isItem(lines[index + 2]) && isAdjacent(lines[index + 1])
}

/**
 * Convert lines to a list.
 *
 * @param lines
 *   Items and the white space between them.
 * @param head
 *   Line above them, which determines the role of the list.
 */
export function toList(lines: ReadonlyArray<Line>, head: Line | undefined): List {
  const role = roles.find(([pattern]) => head?.type === 'text' && pattern.test(head.value))?.[1]
  const start = lines[0]?.position.start
  const end = lines.at(-1)?.position.end
  if (!start || !end) throw new Error('A list has one item at least')
  return {
    type: 'list',
    ...(role ? { role } : {}),
    children: lines.flatMap((line): Array<ListItem | WhiteSpace> => {
      if (line.type === 'pageBreak') return []
      return [line.type === 'text' ? toListItem(line) : line]
    }),
    position: { start, end },
  }
}

function toListItem(line: Text): ListItem {
  const cut = textCutter(line)
  const label = cut(itemLabel.exec(line.value)?.[0].length ?? 0)
  return {
    type: 'listItem',
    children: [{ ...label, type: 'label' }, cut(line.value.length)],
    position: line.position,
  }
}

/** Whether white space is a single line ending, without an empty line. */
export function isAdjacent(space: Line | undefined): boolean {
  return space?.type === 'whiteSpace' && /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/.test(space.value)
}
