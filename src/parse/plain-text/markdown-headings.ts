import type { Text, WhiteSpace } from '../../tree/nodes.ts'
import { textCutter } from '../../tree/slice-text.ts'
import type { Line } from './lines.ts'

/** `# `, `## ` before a heading in Markdown; not `#12`. */
const mark = /^#{1,6}[^\S\n\r]+/

/** The same, at the end of the white space before a heading. */
const markAtEnd = /(?:^|[\s])#{1,6}[^\S\n\r]+$/

/**
 * Make the marks of headings in Markdown part of the white space before them, if the first line of the file has one.
 *
 * ```
 * > | ## The Journey
 *     ^^^ whiteSpace
 *        ^^^^^^^^^^^ text
 * ```
 */
export function markHeadings(lines: ReadonlyArray<Text | WhiteSpace>): Array<Text | WhiteSpace> {
  const first = lines.find(({ type }) => type === 'text')
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
