import type { Position } from 'unist'
import type { Root } from '../tree/nodes.ts'
import { move } from '../tree/slice-text.ts'

/** A line of text that has two empty lines after it, as a title has. */
export interface SpacedLine {
  value: string
  position: Position
  /** Number of lines of text before it. */
  before: number
  /** Whether it has two empty lines before it, too. */
  apart: boolean
}

/**
 * List the lines of a transcription that have two empty lines after them. A tree of TEI has none: it has no empty lines.
 *
 * @param source
 *   The file of the tree.
 */
export function listSpacedLines(tree: Root, source: string): Array<SpacedLine> {
  if (!tree.children.some(({ type }) => type === 'whiteSpace')) return []
  const found: Array<SpacedLine> = []
  let last: SpacedLine | undefined
  let [empty, before, line, offset] = [0, 0, 1, 0]
  for (const { end, next } of walkLines(source)) {
    const value = source.slice(offset, end)
    if (value.trim() === '') {
      empty++
      if (empty === 2 && last) found.push(last)
    } else {
      const start = { line, column: 1, offset }
      last = {
        value,
        position: { start, end: move(start, value.length) },
        before,
        apart: empty > 1,
      }
      before++
      empty = 0
    }
    line++
    offset = next
  }
  return found
}

/** Walk the lines of a text: the end of each, and the beginning of the next. */
function* walkLines(source: string): Generator<{ end: number; next: number }> {
  let next = 0
  for (const { 0: ending, index } of source.matchAll(lineEnding)) {
    next = index + ending.length
    yield { end: index, next }
  }
  if (next < source.length) yield { end: source.length, next: source.length }
}

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/g
