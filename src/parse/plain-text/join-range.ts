import { foldSpace } from '../../tree/slice-text.ts'
import { toSource } from '../../tree/to-source.ts'
import type { Line } from './lines.ts'

/** Join lines and the white space between them to one text. */
export function joinRange(lines: ReadonlyArray<Line>): ReadonlyArray<Line> {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || lines.length === 1) return lines
  const source = lines.map(toSource).join('')
  const position = { start: first.position.start, end: last.position.end }
  return [{ type: 'text', value: foldSpace(source), source, wrapped: true, position }]
}
