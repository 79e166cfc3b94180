import type { Conventions } from '../../tree/conventions.ts'
import type { Text } from '../../tree/nodes.ts'
import { joinRange } from './join-range.ts'
import { findLabeled } from './labeled-lines.ts'
import { isUnspaced, toWidth } from './line-width.ts'
import { isAdjacent, type Line, toValue } from './lines.ts'
import { anySeparator, itemLabel } from './patterns.ts'

/** Maximum length of the lines of a wrapped text (UTF-16 code units); a longer line is a paragraph. */
const longestWrapped = 200

/** Minimum width of a text whose lines end where the next word did not fit (letters). */
const shortestFull = 40

/** Length from which a line counts as full, in comparison with the longest line: below it a paragraph ends. */
const full = 0.75

/** `said.`, `worries:`, `yours,”`; not `three worries` or `said,`: the end of a sentence. */
const sentenceEnd = /[.:?!…。！？：][)\]”’"'»]*(?:\d{1,3}|\[\d{1,3}\]|[¹²³⁰-⁹*†‡§]+)?$/

/** `price`; not `Price`, `“Price` or `a. price`. */
const lowercase = /^[“‘"'(]?\p{Ll}/u

/** `har-`; not `1964–` or `—`. */
const hyphen = /\p{L}-$/u

/** `Q:`, `JONES:`, `The President:`, at the start of a line; not `He said:`, which is longer than a name. */
const speaker = /^\p{Lu}[\p{L}\p{M}.’' -]{0,30}:(?=\s)/u

/** `[Footnote 2: A man named`, to the line that closes the bracket. */
const openNote = /^\[(?:foot|end)?note \w{1,8}[:.]/i

/**
 * Find how the lines of a file are broken. In a paragraph of several lines, a line ends where the next word did not fit,
 * or in the middle of a sentence; the lines of an address or a poem end where their author ends them.
 *
 * @param lines
 *   Lines of the file.
 */
export function findLineBreaks(lines: ReadonlyArray<Line>): Conventions['lines'] {
  const width = findWidth(lines)
  let pairs = 0
  let continued = 0
  for (const [line, next] of findPairs(lines)) {
    pairs++
    if (isContinued(line, next, width)) continued++
  }
  return continued > 0 && continued * 3 >= pairs ? 'wrapped' : 'paragraphs'
}

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
  const blocks: Array<ReadonlyArray<Line>> = []
  let index = 0
  while (index < lines.length) {
    const end = findBlockEnd(lines, index)
    const block = lines.slice(index, end)
    const isJoined = block.length > 1 && (breaks === 'wrapped' || openNote.test(toValue(block[0])))
    blocks.push(isJoined ? joinBlock(block, width) : block)
    index = end
  }
  return blocks.flat()
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
  const isProse = findPairs(block).some(([line, next]) => {
    return isFull(line, width) || isContinued(line, next, width)
  })
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
  if (itemLabel.test(next.value) || isNoteStart(next.value)) {
    return (
      ended || next.position.start.column > line.position.start.column || isNextLabel(block, index)
    )
  }
  if (isContinued(line, next, width)) return false
  if (!ended) return isIndentedItem(line) || isIndentedItem(next)
  const isIndented = next.position.start.column > line.position.start.column
  return isIndented || speaker.test(next.value) || !isFull(line, width)
}

/** Whether the lines of a run begin with labels in order, up to this line: `1. …`, `2. …`. */
function isNextLabel(block: ReadonlyArray<Line>, index: number): boolean {
  const label = toNumber(toValue(block[index]))
  const first = toNumber(toValue(block[0]))
  return label !== undefined && first !== undefined && label > first
}

function toNumber(line: string): number | undefined {
  const match = /^[[(^]*(\d{1,3})(?:[.)\]:^]|(?=\s))/.exec(line)
  return match ? Number(match[1]) : undefined
}

/** `[1] See`, `[^1]: See`, `¹ See`, `* See`: the start of a note; not `1914 was`. */
function isNoteStart(line: string): boolean {
  return /^(?:\[\^?[\w*†‡§]{1,8}\]|\^\d{1,3}|[¹²³⁰-⁹]{1,3}|[*†‡§]{1,4}\s|\(\d{1,3}\)\s)/.test(line)
}

function isIndentedItem(line: Text): boolean {
  return line.position.start.column > 1 && itemLabel.test(line.value)
}

/** Whether a line is about as long as the longest, and so may end where the next word did not fit. */
function isFull({ value }: Text, width: number): boolean {
  return width >= shortestFull && toWidth(value) >= width * full
}

/** Whether a sentence goes on in the next line. */
function isContinued({ value }: Text, next: Text, width: number): boolean {
  if (itemLabel.test(next.value)) return false
  if (lowercase.test(next.value) || hyphen.test(value)) return true
  if (sentenceEnd.test(value) || width < shortestFull) return false
  if (isUnspaced(value.slice(-1)) && isUnspaced(next.value)) return toWidth(value) >= width * full
  const [word = ''] = next.value.split(/\s/, 1)
  return toWidth(value) + 1 + toWidth(word) > width
}

/** Find the width of the widest line that another follows without an empty line (letters). */
function findWidth(lines: ReadonlyArray<Line>): number {
  return findPairs(lines).reduce((width, [{ value }]) => Math.max(width, toWidth(value)), 0)
}

/** Find the lines of prose that another follows without an empty line, not those of lists and tables. */
function findPairs(lines: ReadonlyArray<Line>): Array<readonly [Text, Text]> {
  const pairs: Array<readonly [Text, Text]> = []
  for (let index = 0; index + 2 < lines.length; index++) {
    const [line, space, next] = [lines[index], lines[index + 1], lines[index + 2]]
    if (line?.type !== 'text' || next?.type !== 'text' || !isAdjacent(space)) continue
    if (line.value.length > longestWrapped || isColumns(line) || isColumns(next)) continue
    if (isIndentedItem(line) && isIndentedItem(next)) continue
    pairs.push([line, next])
  }
  return pairs
}

function isColumns({ value }: Text): boolean {
  return anySeparator.test(value) && !speaker.test(value)
}
