import type { Point as Place } from 'unist'
import { findPageMarkers, type LinePlace, toPageStyles } from '../../conventions/page-styles.ts'
import type { PageBreak, Text, WhiteSpace } from '../../tree/nodes.ts'
import { isLineEnding } from '../../tree/line-ending.ts'
import { toPageBreak } from '../../tree/page-break.ts'
import { move } from '../../tree/slice-text.ts'

/** A line of text, a page marker on a line of its own, or the white space before them. */
export type Line = Text | PageBreak | WhiteSpace

/** `\n`, `\r\n` or `\r`, which is captured, so that it is not lost where a text is split. */
const lineEnding = /(\r\n?|\n)/

/**
 * Divide a file into the text of its lines and the white space between them.
 *
 * ```
 * > | ␊␊  1. Source: Department of State.␊
 *     ^^^^ whiteSpace                    ^ whiteSpace
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text
 * ```
 *
 * @param value
 *   Whole file, including its byte order mark, which counts as white space.
 * @returns
 *   Nodes whose values, joined, are the file.
 */
export function toLines(value: string): Array<Text | WhiteSpace> {
  const nodes: Array<Text | WhiteSpace> = []
  let line = 1
  let lineStart = 0
  let offset = 0
  let done: Place = { line: 1, column: 1, offset: 0 }

  for (const [index, part] of value.split(lineEnding).entries()) {
    const isEnding = index % 2 === 1
    if (isEnding) line++
    else takeLine(part)
    offset += part.length
  }
  take('whiteSpace', value.length)
  return nodes

  function takeLine(source: string): void {
    lineStart = offset
    const text = source.trim()
    if (text === '') return
    const start = lineStart + (source.length === text.length ? 0 : source.indexOf(text))
    take('whiteSpace', start)
    take('text', start + text.length)
  }

  function take(type: 'text' | 'whiteSpace', end: number): void {
    const start = done
    const from = start.offset ?? 0
    if (end === from) return
    done =
      type === 'text' ? move(start, end - from) : { line, column: end - lineStart + 1, offset: end }
    nodes.push({ type, value: value.slice(from, end), position: { start, end: done } })
  }
}

/**
 * Convert the lines that are only a page marker to page breaks.
 *
 * @param lines
 *   Lines of a file.
 * @param names
 *   Names of the styles of its page markers.
 */
export function markPages(
  lines: ReadonlyArray<Text | WhiteSpace>,
  names: ReadonlyArray<string>,
): Array<Line> {
  const styles = toPageStyles(names)
  return lines.map((line, index) => {
    if (line.type === 'whiteSpace' || line.value.length > longestMarker) return line
    const [marker] = findPageMarkers(line.value, styles, toPlace(lines, index))
    if (!marker?.alone) return line
    return toPageBreak(marker.label, line)
  })
}

/** Find what is around a line. */
export function toPlace(lines: ReadonlyArray<Line>, index: number): LinePlace {
  const [before, after] = [lines[index - 1], lines[index + 1]]
  return {
    isAfterFormFeed: () => hasFormFeed(before),
    isApart: () =>
      (index < 2 || isParted(before)) && (lines[index + 2] === undefined || isParted(after)),
  }
}

/** An empty line: `\n\n`; not `\r\n`, which is one line ending. */
const emptyLine = /(?:\r?\n|\r(?!\n))\s*?(?:\r?\n|\r(?!\n))/

/** Whether white space has an empty line. */
export function isParted(space: Line | undefined): boolean {
  return space?.type === 'whiteSpace' && emptyLine.test(space.value)
}

/** Whether white space is a single line ending, so that the lines around it are not parted by an empty line. */
export function isAdjacent(space: Line | undefined): boolean {
  return space?.type === 'whiteSpace' && isLineEnding(space.value)
}

/** Whether a line is white space with a form feed. */
function hasFormFeed(line: Line | undefined): boolean {
  return line?.type === 'whiteSpace' && line.value.includes('\f')
}

/** Return the text of a line; nothing for white space and page markers. */
export function toValue(line: Line | undefined): string {
  return line?.type === 'text' ? line.value : ''
}

/** Maximum length of a line that is only a page marker (UTF-16 code units). */
const longestMarker = 100
