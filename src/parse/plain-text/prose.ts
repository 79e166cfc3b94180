import { hasSeparator } from '../../conventions/separators.ts'
import type { Conventions } from '../../tree/conventions.ts'
import type { Text } from '../../tree/nodes.ts'
import { isUnspaced, toWidth } from './line-width.ts'
import { isAdjacent, type Line, toValue } from './lines.ts'
import { itemLabel } from './patterns.ts'

/** Maximum length of the lines of a wrapped text (UTF-16 code units); a longer line is a paragraph. */
const longestWrapped = 200

/** Minimum width of a text whose lines end where the next word did not fit (letters). */
const shortestFull = 40

/** Length from which a line counts as full, in comparison with the longest line: below it a paragraph ends. */
const full = 0.75

/** `said.`, `worries:`, `yours,”`; not `three worries` or `said,`: the end of a sentence. */
export const sentenceEnd = /[.:?!…。！？：][)\]”’"'»]*(?:\d{1,3}|\[\d{1,3}\]|[¹²³⁰-⁹*†‡§]+)?$/

/** `price`; not `Price`, `“Price` or `a. price`. */
const lowercase = /^[“‘"'(]?\p{Ll}/u

/** `har-`, `har¬`, `Parlia=`; not `1964–` or `—`. */
const hyphen = /\p{L}[-¬=\u00ad]$/u

/** `Price`, `price`: letters that have capitals; not `وصل`, or `THE PRICE`, where capitals tell nothing. */
const letterCase = /\p{Ll}/u

/** Minimum number of line ends in a run of lines that is measured. */
const fewestMeasured = 3

/** Part of the longest line of a run below which a line is short: prose has few. */
const ragged = 0.6

/** `Q:`, `JONES:`, `The President:`, at the start of a line; not `He said:`, which is longer than a name. */
export const speaker = /^\p{Lu}[\p{L}\p{M}.’' -]{0,30}:(?=\s)/u

/**
 * Find how the lines of a file are broken. In a paragraph of several lines, a line ends where the next word did not fit,
 * or in the middle of a sentence; the lines of an address or a poem end where their author ends them.
 *
 * @param lines
 *   Lines of the file.
 */
export function findLineBreaks(lines: ReadonlyArray<Line>): Conventions['lines'] {
  const pairs = findPairs(lines)
  const width = toWidest(pairs)
  const continued = pairs.filter(([line, next]) => isContinued(line, next, width)).length
  const isOpen = pairs.some(
    ([line, next]) => isInSentence(line, next) || !letterCase.test(next.value),
  )
  // Without a line that begins in a sentence, lines of verse or of a title page would be taken for prose, and so would
  // the end of a letter and the name below it, where each paragraph is one line.
  const isWrapped = isOpen
    ? continued * 3 >= pairs.length
    : continued === pairs.length && !lines.some((line) => toWidth(toValue(line)) > width)
  return continued > 0 && isWrapped ? 'wrapped' : 'paragraphs'
}

/**
 * Whether a run of lines is prose: a line goes on in the next, or all but the ends of sentences are full. Lines of verse
 * begin with capitals, or end well before the margin.
 */
export function isProseBlock(block: ReadonlyArray<Line>, width: number): boolean {
  const pairs = findPairs(block)
  if (isRagged(pairs)) return false
  if (pairs.some(([line, next]) => isInSentence(line, next))) return true
  const isMade = ([line, next]: readonly [Text, Text]): boolean =>
    isFull(line, width) || isContinued(line, next, width)
  if (!pairs.some(isMade)) return false
  return (
    pairs.length < fewestMeasured ||
    pairs.every((pair) => {
      const [line, next] = pair
      // The widths of Chinese characters and of letters among them are only about two to one.
      return isMade(pair) || sentenceEnd.test(line.value) || isUnspaced(next.value)
    })
  )
}

/** Whether most lines of a run end well before the longest, in the middle of a sentence. */
function isRagged(pairs: ReadonlyArray<readonly [Text, Text]>): boolean {
  if (pairs.length < fewestMeasured) return false
  const longest = pairs.reduce((most, [{ value }]) => Math.max(most, value.length), 0)
  const short = pairs.filter(([{ value }, next]) => {
    const isEnd = sentenceEnd.test(value) || hyphen.test(value) || itemLabel.test(next.value)
    return !isEnd && value.length < longest * ragged
  })
  return short.length * 2 >= pairs.length
}

/** Whether a line is an item with an indent. */
export function isIndentedItem(line: Text): boolean {
  return line.position.start.column > 1 && itemLabel.test(line.value)
}

/** Whether a line is about as long as the longest, and so may end where the next word did not fit. */
export function isFull({ value }: Text, width: number): boolean {
  return width >= shortestFull && toWidth(value) >= width * full
}

/** Whether the next line begins in the middle of a sentence or of a word. */
function isInSentence({ value }: Text, next: Text): boolean {
  return !itemLabel.test(next.value) && (lowercase.test(next.value) || hyphen.test(value))
}

/** Whether a sentence goes on in the next line. */
export function isContinued(line: Text, next: Text, width: number): boolean {
  const { value } = line
  if (itemLabel.test(next.value)) return false
  if (isInSentence(line, next)) return true
  if (sentenceEnd.test(value) || width < shortestFull) return false
  if (isUnspaced(value.slice(-1)) && isUnspaced(next.value)) return isFull(line, width)
  const [word = ''] = next.value.split(/\s/, 1)
  return toWidth(value) + 1 + toWidth(word) > width
}

/** Find the width of the widest line that another follows without an empty line (letters). */
export function findWidth(lines: ReadonlyArray<Line>): number {
  return toWidest(findPairs(lines))
}

function toWidest(pairs: ReadonlyArray<readonly [Text, Text]>): number {
  return pairs.reduce((width, [{ value }]) => Math.max(width, toWidth(value)), 0)
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

/** Whether a line is in columns. */
export function isColumns({ value }: Text): boolean {
  return hasSeparator(value) && !speaker.test(value)
}
