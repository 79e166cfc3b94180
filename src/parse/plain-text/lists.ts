import type { List, ListItem, Text, WhiteSpace } from '../../tree/nodes.ts'
import { isNext } from '../../tree/numberings.ts'
import { textCutter } from '../../tree/slice-text.ts'
import { isAdjacent, type Line, toValue } from './lines.ts'
import { itemLabel } from './patterns.ts'

/** Roles of lists at the start of a document, by patterns of their headings. */
const roles: ReadonlyArray<readonly [RegExp, NonNullable<List['role']>]> = [
  [/^SUBJECTS?\b/i, 'subject'],
  [/^(?:PARTICIPA|PRESENT|ATTEND)/i, 'participants'],
  [/^FROM\b/i, 'from'],
  [/^TO\b/i, 'to'],
  [/^REF(?:ERENCE)?S?\b/i, 'references'],
]

/** Number of columns by which a nested list is indented at least. Less aligns labels: ` 9.` above `10.` */
const indent = 2

/** Maximum depth of nested lists; deeper items are items of the innermost. */
const maxDepth = 6

/** Whether a line is indented and has a mark or number: `  * The Secretary`. */
export function isItem(line: Line | undefined): line is Text {
  return line?.type === 'text' && line.position.start.column > 1 && itemLabel.test(line.value)
}

/** `• Opening`, `- to build`: a mark at the margin; not `* NOTE`, or `— Yes`, which is said. */
const marginMark = /^([•·▪●◦‣–-])\s+\S/

/** Whether a line is an item, or one of several lines at the margin that begin with the same mark: `• Opening`. */
export function isItemAt(lines: ReadonlyArray<Line>, index: number): boolean {
  const line = lines[index]
  if (isItem(line)) return true
  const mark = findMarginMark(line)
  if (mark === undefined) return false
  return [index - 2, index + 2].some((other) => {
    if (isAdjacent(lines[(index + other) / 2])) {
      return findMarginMark(lines[other]) === mark || isItem(lines[other])
    }
    return mark !== '-' && mark !== '–' && findMarginMark(lines[other]) === mark
  })
}

function findMarginMark(line: Line | undefined): string | undefined {
  return line?.type === 'text' && line.position.start.column === 1
    ? marginMark.exec(line.value)?.[1]
    : undefined
}

/**
 * Find the end of a list: items on consecutive lines. After empty lines, an item still belongs to it if it has the
 * same mark or the next number, or a deeper indent than the first.
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
  const first = lines[start]
  if (first === undefined) return start + 1
  const { column } = first.position.start
  const mark = findMarginMark(first)
  /** Last item of the list itself, without those nested in it. */
  let last = first
  let end = start + 1
  for (let next = lines[end + 1]; end + 1 < limit && next; next = lines[end + 1]) {
    const hasMark = mark !== undefined && mark === findMarginMark(next)
    if (!hasMark && !isItemAt(lines, end + 1)) break
    const isNested = next.position.start.column >= column + indent
    if (!isAdjacent(lines[end]) && !isNested && !continues(last, next)) break
    if (!isNested) last = next
    end += 2
  }
  return end
}

/** Whether an item has the same mark as another, or the next number. */
function continues(before: Line, next: Line): boolean {
  const [label = '', other = ''] = [before, next].map((line) => itemLabel.exec(toValue(line))?.[0])
  return (label === other && !/\w/.test(label)) || isNext(label, other)
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
 * Convert lines to a list. Items with a deeper indent than the one before them are a list in it.
 *
 * @param lines
 *   Items and the white space between them.
 * @param head
 *   Line above them, which determines the role of the list.
 */
export function toList(lines: ReadonlyArray<Line>, head: Line | undefined): List {
  const role = roles.find(([pattern]) => head && pattern.test(toValue(head)))?.[1]
  const { type, ...list } = nest(lines, 1)
  return { type, ...(role && { role }), ...list }
}

/** Convert lines to a list. The first of them is an item, or the white space before it. */
function nest(lines: ReadonlyArray<Line>, depth: number): List {
  const column = lines.find(({ type }) => type === 'text')?.position.start.column ?? 1
  const children: Array<ListItem | WhiteSpace> = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line?.type !== 'text') {
      if (line?.type === 'whiteSpace') children.push(line)
      continue
    }
    let end = index + 1
    while (depth < maxDepth && (lines[end + 1]?.position.start.column ?? 0) >= column + indent) {
      end += 2
    }
    const item = toListItem(line)
    if (end > index + 1) {
      const inner = nest(lines.slice(index + 1, end), depth + 1)
      item.children.push(inner)
      item.position = { start: line.position.start, end: inner.position.end }
    }
    children.push(item)
    index = end - 1
  }
  const [start, end] = [lines[0]?.position.start, children.at(-1)?.position.end]
  if (!start || !end) throw new Error('A list has one item at least')
  return { type: 'list', children, position: { start, end } }
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
