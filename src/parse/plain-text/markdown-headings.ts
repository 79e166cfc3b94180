import type { Text, WhiteSpace } from '../../tree/nodes.ts'
import { textCutter } from '../../tree/slice-text.ts'
import { isAdjacent, type Line, toValue } from './lines.ts'

/** `# `, `## ` before a heading in Markdown; not `#12`. */
const mark = /^#{1,6}[^\S\n\r]+/

/** The same, at the end of the white space before a heading. */
const markAtEnd = /(?:^|[\s])#{1,6}[^\S\n\r]+$/

/**
 * Make the marks of headings in Markdown part of the white space around them, if the first line of the file has one.
 *
 * ```
 * > | ## The Journey
 *     ^^^ whiteSpace
 *        ^^^^^^^^^^^ text
 * ```
 */
export function markHeadings(lines: ReadonlyArray<Text | WhiteSpace>): Array<Text | WhiteSpace> {
  const start = lines.findIndex(({ type }) => type === 'text')
  if (isUnderline(lines, start + 2)) return foldUnderlines(lines)
  const first = lines[start]
  if (!first || !mark.test(first.value)) return [...lines]
  const marked: Array<Text | WhiteSpace> = []
  for (const line of lines) {
    const { length } = (line.type === 'text' && mark.exec(line.value)?.[0]) || ''
    if (line.type === 'whiteSpace' || length === 0 || length === line.value.length) {
      marked.push(line)
      continue
    }
    const cut = textCutter(line)
    const { value, position } = cut(length)
    const before = marked.at(-1)?.type === 'whiteSpace' ? marked.pop() : undefined
    marked.push({
      type: 'whiteSpace',
      value: (before?.value ?? '') + value,
      position: { start: before?.position.start ?? position.start, end: position.end },
    })
    marked.push(cut(line.value.length))
  }
  return marked
}

/** Whether a line is white space that ends with the mark of a heading. */
export function hasHeadingMark(line: Line | undefined): boolean {
  return line?.type === 'whiteSpace' && markAtEnd.test(line.value)
}

/** `=====`, `-----` below a heading in Markdown. */
const underline = /^(?:={3,}|-{3,})$/

/** Whether a line underlines the line above it. */
function isUnderline(lines: ReadonlyArray<Text | WhiteSpace>, index: number): boolean {
  const [above, space, line] = [lines[index - 2], lines[index - 1], lines[index]]
  return above?.type === 'text' && isAdjacent(space) && underline.test(toValue(line))
}

/** Make the lines below headings part of the white space around them. */
function foldUnderlines(lines: ReadonlyArray<Text | WhiteSpace>): Array<Text | WhiteSpace> {
  const folded: Array<Text | WhiteSpace> = []
  for (let index = 0; index < lines.length; index++) {
    const [line, next] = [lines[index], lines[index + 1]]
    const before = folded.at(-1)
    if (!line) continue
    if (!isUnderline(lines, index) || before?.type !== 'whiteSpace') {
      folded.push(line)
      continue
    }
    const after = next?.type === 'whiteSpace' ? next : undefined
    folded[folded.length - 1] = {
      type: 'whiteSpace',
      value: before.value + line.value + (after?.value ?? ''),
      position: { start: before.position.start, end: (after ?? line).position.end },
    }
    if (after) index++
  }
  return folded
}
