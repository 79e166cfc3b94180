import type { Root } from '../tree/nodes.ts'
import { toSource } from '../tree/to-source.ts'

/** A line of text that has two empty lines after it, as a title has. */
export interface SpacedLine {
  value: string
  /** 1-based. */
  line: number
  /** Offset of its first character (UTF-16 code units, 0-based). */
  offset: number
  /** Number of lines of text before it. */
  before: number
  /** Whether it has two empty lines before it, too. */
  apart: boolean
}

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/g

/** List the lines of a transcription that have two empty lines after them. A tree of TEI has none: it has no empty lines. */
export function listSpacedLines(tree: Root): Array<SpacedLine> {
  if (!tree.children.some(({ type }) => type === 'whiteSpace')) return []
  const source = toSource(tree)
  const found: Array<SpacedLine> = []
  let last: SpacedLine | undefined
  let [empty, before, line, offset] = [0, 0, 1, 0]
  for (const ending of [...source.matchAll(lineEnding), undefined]) {
    const end = ending?.index ?? source.length
    const value = source.slice(offset, end)
    if (value.trim() === '') {
      empty++
      if (empty === 2 && last) found.push(last)
    } else {
      last = { value, line, offset, before, apart: empty > 1 }
      before++
      empty = 0
    }
    line++
    offset = end + (ending?.[0].length ?? 0)
  }
  return found
}
