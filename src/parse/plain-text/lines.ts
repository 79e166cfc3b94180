import type { Point as Place } from 'unist'
import type { Text, WhiteSpace } from '../../tree/nodes.ts'
import { move } from '../../tree/slice-text.ts'

/** A line of text, or the white space before it. */
export type Line = Text | WhiteSpace

const lineFeed = 0x0a
const carriageReturn = 0x0d

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
export function toLines(value: string): Array<Line> {
  const nodes: Array<Line> = []
  let line = 1
  let lineStart = 0
  let done: Place = { line: 1, column: 1, offset: 0 }

  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    if (unit !== lineFeed && unit !== carriageReturn) continue
    takeLine(index)
    if (unit === carriageReturn && value.charCodeAt(index + 1) === lineFeed) index++
    line++
    lineStart = index + 1
  }
  takeLine(value.length)
  take('whiteSpace', value.length)
  return nodes

  function takeLine(lineEnd: number): void {
    const source = value.slice(lineStart, lineEnd)
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
