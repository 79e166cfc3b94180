import { mayBeginNote, noteStyles } from '../../conventions/note-styles.ts'
import type { Conventions } from '../../tree/conventions.ts'
import type { Text } from '../../tree/nodes.ts'
import { joinRange } from './join-range.ts'
import { findLabeled } from './labeled-lines.ts'
import { isAdjacent, type Line, toValue } from './lines.ts'
import { itemLabel } from './patterns.ts'
import {
  findWidth,
  isColumns,
  isContinued,
  isFull,
  isIndentedItem,
  isProseBlock,
  sentenceEnd,
  speaker,
} from './prose.ts'

/** `Date: May 4`, `Call number: 12`; not `He said:` */
const key = /^\p{Lu}[\p{L} ]{1,24}: \S/u

/** `[Footnote 2: A man named`, to the line that closes the bracket. */
const openNote = /^\[(?:foot|end)?note \w{1,8}[:.]/i

/**
 * Join the lines of each paragraph. The white space between them becomes one space of its text.
 *
 * ```
 * > | The Ambassador said that the
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | price had risen.
 *     ^^^^^^^^^^^^^^^^ one text: The Ambassador said that the price had risen.
 * ```
 *
 * Notes in brackets are joined up to the bracket that closes them, however the other lines are broken.
 *
 * @param lines
 *   Lines of the file.
 * @param breaks
 *   How its lines are broken.
 */
export function joinLines(
  lines: ReadonlyArray<Line>,
  breaks: Conventions['lines'],
): ReadonlyArray<Line> {
  const width = breaks === 'wrapped' ? findWidth(lines) : Infinity
  const joined: Array<Line> = []
  let index = 0
  while (index < lines.length) {
    const end = findBlockEnd(lines, index)
    const block = lines.slice(index, end)
    const isJoined = block.length > 1 && (breaks === 'wrapped' || openNote.test(toValue(block[0])))
    for (const line of isJoined ? joinBlock(block, width) : block) joined.push(line)
    index = end
  }
  return joined
}

/** Find the end of a run of lines without empty lines between them. White space before a run stands alone. */
function findBlockEnd(lines: ReadonlyArray<Line>, start: number): number {
  if (lines[start]?.type !== 'text') return start + 1
  let end = start + 1
  while (lines[end + 1]?.type === 'text' && isAdjacent(lines[end])) end += 2
  return end
}

/** Divide a run of lines into paragraphs, and join the lines of each. */
function joinBlock(block: ReadonlyArray<Line>, width: number): Array<Line> {
  const isProse = isProseBlock(block, width)
  const joined: Array<ReadonlyArray<Line>> = []
  let first = 0
  const labeled = findLabeled(block)
  let note = openNote.test(toValue(block[0]))
  for (let index = 2; index <= block.length + 1; index += 2) {
    const [line, next] = [block[index - 2], block[index]]
    const isJoined =
      line?.type === 'text' &&
      next?.type === 'text' &&
      (note
        ? !line.value.endsWith(']')
        : isProse && !labeled.has(index) && !isBreak(block, index, width))
    if (isJoined) continue
    joined.push(joinRange(block.slice(first, index - 1)), block.slice(index - 1, index))
    first = index
    note = openNote.test(toValue(next))
  }
  return joined.flat()
}

/** Whether a paragraph ends before a line of a run of prose. */
function isBreak(block: ReadonlyArray<Line>, index: number, width: number): boolean {
  const [line, next] = [block[index - 2], block[index]]
  if (line?.type !== 'text' || next?.type !== 'text') return true
  if (isColumns(line) || isColumns(next)) return true
  const ended = sentenceEnd.test(line.value)
  const isIndented = next.position.start.column > line.position.start.column
  if (itemLabel.test(next.value) || isNoteStart(next.value)) {
    return ended || isIndented || isNextLabel(block, index)
  }
  // The lines of a form: `Date: May 4`, `Box: 12`.
  if (key.test(line.value) && key.test(next.value)) return true
  if (isContinued(line, next, width)) return false
  // The lines of a note or an item begin below its text.
  if (isIndented && isLabelled(line)) return ended && !isFull(line, width)
  if (!ended) return isIndentedItem(line) || isIndentedItem(next)
  return isIndented || speaker.test(next.value) || !isFull(line, width)
}

/** Whether the lines of a run begin with labels in order, up to this line: `1. …`, `2. …`. */
function isNextLabel(block: ReadonlyArray<Line>, index: number): boolean {
  const label = toNumber(toValue(block[index]))
  const first = toNumber(toValue(block[0]))
  return label !== undefined && first !== undefined && label > first
}

function toNumber(line: string): number | undefined {
  const match = /^(?:[[(^]|<sup>|fn:?|note |n){0,3}(\d{1,3})(?:[.)\]:^/<]|(?=\s))/i.exec(line)
  return match ? Number(match[1]) : undefined
}

/** Styles of notes that lines of prose are not in by chance, as `12 ships` is. */
const styles = noteStyles.filter(({ name }) => name !== '1 …')

/** Whether a line looks like the start of a note: `[1] See`, `* See`. */
function isNoteStart(line: string): boolean {
  return mayBeginNote(line) && styles.some(({ start }) => start.test(line))
}

function isLabelled({ value }: Text): boolean {
  return itemLabel.test(value) || isNoteStart(value)
}
