import type { Position } from 'unist'
import { findAll } from '../tree/find-all.ts'
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
  let [before, line, offset] = [0, 1, 0]
  for (const { 0: gap, index } of findAll(source, emptyLines)) {
    const text = source.slice(offset, index)
    const lines = text.split(lineEnding)
    const value = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
    before += lines.filter(isText).length
    line += lines.length
    if (isText(value)) {
      const start = { line: line - 1, column: 1, offset: index - value.length }
      const position = { start, end: move(start, value.length) }
      found.push({ value, position, before: before - 1, apart: offset > 0 && lines.length === 1 })
    }
    // The first line ending of the gap is that of the line before it.
    line += gap.split(lineEnding).length - 2
    offset = index + gap.length
  }
  return found
}

function isText(line: string): boolean {
  return line.trim() !== ''
}

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/

/** Two empty lines or more, the last of which may end the file with spaces: `\n\n\n`; not `\n\n` or `\r\n\r\n`. */
const emptyLines =
  /(?:\r?\n|\r(?!\n))(?:(?:[^\S\r\n]*(?:\r?\n|\r(?!\n))){2,}|[^\S\r\n]*(?:\r?\n|\r(?!\n))[^\S\r\n]+$)/g
