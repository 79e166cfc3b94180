import type { Text, Title } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import type { Line } from './lines.ts'
import { emptyLines, isPageMarker, number } from './patterns.ts'

/** Maximum number of lines before the title: page markers, a file number, a source line. */
const longestPreface = 12

/** Maximum length of a title without a number and without empty lines after it (UTF-16 code units). */
const longestBareTitle = 200

/**
 * Find the title: the line before two empty lines; otherwise the first line, if it has a number or is short and not a
 * sentence.
 *
 * @param lines
 *   Lines of the file.
 * @param limit
 *   Index of the first note.
 * @returns
 *   Index of the title; -1 if there is none.
 */
export function findTitle(lines: ReadonlyArray<Line>, limit: number): number {
  const preface: Array<number> = []
  for (let index = 0; index < limit && preface.length < longestPreface; index++) {
    if (lines[index]?.type === 'text') preface.push(index)
  }
  const spaced = preface.find((index) => emptyLines.test(lines[index + 1]?.value ?? ''))
  if (spaced !== undefined) return spaced
  const first = preface.find((index) => !isPageMarker(lines[index])) ?? -1
  const value = lines[first]?.value ?? ''
  if (number.test(value)) return first
  return value.length <= longestBareTitle && !/[.:;,]$/.test(value) ? first : -1
}

/** Convert a line to a title. */
export function toTitle(line: Text): Title {
  const match = number.exec(line.value)
  if (!match) return { type: 'title', children: [line], position: line.position }
  const length = match[0].length
  return {
    type: 'title',
    number: line.value.slice(0, length - 1),
    children: [{ ...sliceText(line, 0, length), type: 'label' }, sliceText(line, length)],
    position: line.position,
  }
}
