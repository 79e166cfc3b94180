import { hasSeparator } from '../../conventions/separators.ts'
import type { Break, Paragraph, Text } from '../../tree/nodes.ts'
import { isAdjacent, type Line, toValue } from './lines.ts'
import { itemLabel } from './patterns.ts'

/** Minimum number of lines that are preserved; fewer are paragraphs. */
const fewest = 3

/** Maximum length of a line of verse or an address (UTF-16 code units). */
const longest = 75

/** `She walks in beauty,`; not `said.` or `yours:` – the end of a line that goes on. */
const openEnd = /[^.:?!…)\]”"]$/

/** `[1] See`, `1. See`, `* See`; not `12 High Street`. */
const noteStart = /^(?:[[(^]\^?[\d*†‡§]|[¹²³⁰⁴-⁹*†‡§]|\d{1,3}[.)]\s)/

/** The number of a line at its end: `her blushing face;      5`; not `face; 5`. */
const lineNumber = / {3,20}\d{1,4}$/

/** `JONES: Why?`; not `Grant, O Lord:` */
const speaker = /^[^:]{1,30}:\s/

/**
 * Find the end of lines whose ends belong to the text, as in verse or an address: short lines without an empty line
 * between them, of which most do not end a sentence.
 *
 * @param lines
 *   Lines of the file.
 * @param start
 *   Index of the first line.
 * @param limit
 *   Index of the first line that cannot belong to them.
 * @param taken
 *   Lines that are something else: the dateline, the signature.
 * @returns
 *   Index after the last line; `start` if the lines are paragraphs.
 */
export function findLinesEnd(
  lines: ReadonlyArray<Line>,
  start: number,
  limit: number,
  taken: ReadonlySet<Line | undefined>,
): number {
  // Only whole runs of lines are verse, so that each is tried once.
  if (isAdjacent(lines[start - 1]) || !isAdjacent(lines[start + 1])) return start
  let end = start
  let open = 0
  while (end < limit && isVerseLine(lines[end]) && !taken.has(lines[end])) {
    if (openEnd.test(toValue(lines[end]))) open++
    end += 2
    if (!isAdjacent(lines[end - 1])) break
  }
  const count = (end - start) / 2
  const isWhole = end >= limit || !isAdjacent(lines[end - 1]) || taken.has(lines[end])
  return isWhole && count >= fewest && open * 2 >= count ? end - 1 : start
}

function isVerseLine(line: Line | undefined): boolean {
  if (line?.type !== 'text' || line.value.length > longest || line.wrapped) return false
  if (
    itemLabel.test(line.value) ||
    hasSeparator(line.value.replace(lineNumber, '')) ||
    speaker.test(line.value)
  )
    return false
  return !noteStart.test(line.value)
}

/** Convert lines and the white space between them to a paragraph that preserves its line ends. */
export function toPreservedLines(lines: ReadonlyArray<Line>): Paragraph {
  const start = lines[0]?.position.start
  const end = lines.at(-1)?.position.end
  if (!start || !end) throw new Error('A paragraph has one line at least')
  return {
    type: 'paragraph',
    lines: true,
    children: lines.flatMap((line): Array<Text | Break> => {
      if (line.type === 'pageBreak') return []
      if (line.type === 'text') return [line]
      return [{ type: 'break', source: line.value, position: line.position }]
    }),
    position: { start, end },
  }
}
