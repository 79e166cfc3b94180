import type { Text, Title } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { fromDateline } from './dateline.ts'
import { isLetterHead } from './enclosures.ts'
import { isHeading } from './headings.ts'
import { type Line, toValue } from './lines.ts'
import { findLastText } from './note-runs.ts'
import { emptyLines, number } from './patterns.ts'
import { isSalutation } from './salutations.ts'
import { isShelfMark } from './shelf-marks.ts'

/** Maximum number of lines before the title: page markers, a file number, a source line. */
const longestPreface = 12

/** Maximum length of a title without a number and without empty lines after it (UTF-16 code units). */
const longestBareTitle = 200

/** Length from which a line that ends with a full stop is running text (UTF-16 code units). */
const shortestProse = 60

/**
 * Find the title: the line before two empty lines, if the text is after them; otherwise the first line below shelf marks
 * and datelines, if it has a number, looks like a heading, or is short and not a sentence.
 *
 * @param lines
 *   Lines of the file.
 * @param limit
 *   Index of the first note.
 * @param isTitled
 *   Whether the sidecar states a title: then a line that may also be a paragraph is no title.
 * @returns
 *   Index of the title; -1 if there is none.
 */
export function findTitle(lines: ReadonlyArray<Line>, limit: number, isTitled: boolean): number {
  const found = findLikelyTitle(lines, limit)
  return isTitled && !isClearTitle(lines, found) ? -1 : found
}

/** Whether a line is a title and nothing else: it has a number, or stands apart and is neither a sentence nor a dateline. */
function isClearTitle(lines: ReadonlyArray<Line>, index: number): boolean {
  const value = toValue(lines[index])
  if (number.test(value)) return true
  const isOther =
    isProse(value) || isSalutation(value) || isShelfMark(value) || fromDateline(value) !== undefined
  return isBeforeEmptyLines(lines, index) && !isOther
}

function findLikelyTitle(lines: ReadonlyArray<Line>, limit: number): number {
  const preface: Array<number> = []
  for (let index = 0; index < limit && preface.length < longestPreface; index++) {
    if (lines[index]?.type !== 'whiteSpace') preface.push(index)
  }
  const spaced = preface.find((index) => isBeforeEmptyLines(lines, index))
  const before = preface.filter((index) => index < (spaced ?? 0))
  const isText = before.filter((index) => isProse(toValue(lines[index]))).length > 1
  if (spaced !== undefined && !(isText && findLastText(lines, spaced + 1, limit) < 0)) return spaced
  const texts = preface.filter((index) => lines[index]?.type === 'text')
  const first = findBelowMarks(lines, texts) ?? texts[0] ?? -1
  const value = toValue(lines[first])
  if (number.test(value) || (preface.length > 1 && isHeading(value))) return first
  return isBareTitle(value) ? first : -1
}

/** Whether a line is short and not a sentence: `Lord Granville to Earl Cowley`. */
function isBareTitle(line: string): boolean {
  return line.length <= longestBareTitle && !/[.:;,]$/.test(line)
}

/** Find the first line that is neither a shelf mark nor a dateline; undefined where the text begins without another. */
function findBelowMarks(
  lines: ReadonlyArray<Line>,
  texts: ReadonlyArray<number>,
): number | undefined {
  const found = texts.find((index) => {
    const value = toValue(lines[index])
    return !isShelfMark(value) && fromDateline(value) === undefined
  })
  const value = toValue(lines[found ?? -1])
  if (value === '' || isSalutation(value) || isProse(value)) return undefined
  const isTitle =
    isHeading(value) || number.test(value) || isBareTitle(value) || isLetterHead(value)
  return isTitle ? found : undefined
}

function isProse(line: string): boolean {
  return line.length >= shortestProse && line.endsWith('.')
}

function isBeforeEmptyLines(lines: ReadonlyArray<Line>, index: number): boolean {
  const space = lines[index + 1]
  return (
    lines[index]?.type === 'text' && space?.type === 'whiteSpace' && emptyLines.test(space.value)
  )
}

/** Convert a line to a title. */
export function toTitle(line: Text): Title {
  const match = number.exec(line.value)
  if (!match) return { type: 'title', children: [line], position: line.position }
  const { length } = match[0]
  return {
    type: 'title',
    number: line.value.slice(0, length - 1),
    children: [{ ...sliceText(line, 0, length), type: 'label' }, sliceText(line, length)],
    position: line.position,
  }
}
