import type { Text } from '../../tree/nodes.ts'
import { fromDateline, type Moment } from './dateline.ts'
import { isBracketedLine, isLetterHead } from './enclosures.ts'
import { isHeading } from './headings.ts'
import { isSalutation } from './salutations.ts'

/** Number of lines at the start of a text that may be its dateline. */
export const headLines = 6

/** Maximum length of a line in the head of an enclosure (UTF-16 code units). Longer lines are text. */
export const longestHead = 250

/** Maximum length of the first line of an enclosure that has no dateline and is a head (UTF-16 code units). */
const longestPaperHead = 140

/** `Paper Prepared by the Director (Lane)`, `Draft of a note2`; not `We agree.` */
const paperHead = /^\p{Lu}.*[\p{L})”]\d{0,3}$/u

/** A line with the date of a document or enclosure. */
export interface DatedLine {
  line: Text
  moment: Moment
}

/** Find the dateline of a document, in the first lines or the last two. */
export function findDateline(lines: ReadonlyArray<Text>): DatedLine | undefined {
  return findDated(
    [...lines.slice(0, headLines), ...lines.slice(-2)],
    (line) => !isInLines(lines, line),
  )
}

/** Find the first line with a date for which a test holds. */
function findDated(
  lines: ReadonlyArray<Text>,
  test: (line: Text) => boolean,
): DatedLine | undefined {
  for (const line of lines) {
    const moment = fromDateline(line.value)
    if (moment && test(line)) return { line, moment }
  }
  return undefined
}

/** Whether a line ends several lines without empty lines between them, which begin below a text: those of an inscription. */
function isInLines(lines: ReadonlyArray<Text>, line: Text): boolean {
  const index = lines.indexOf(line)
  let start = index
  while (start > 0 && isDirectlyBelow(lines[start - 1], lines[start])) start--
  return start > 0 && index - start > 1
}

function isDirectlyBelow(above: Text | undefined, line: Text | undefined): boolean {
  return above !== undefined && line?.position.start.line === above.position.end.line + 1
}

/** Find the dateline of an enclosure, before any long line, or in the last two. */
export function findHeadDateline(lines: ReadonlyArray<Text>): DatedLine | undefined {
  const text = lines.findIndex(({ value }) => value.length > longestHead || isSalutation(value))
  const head = lines.slice(0, text < 0 ? headLines : Math.min(text, headLines))
  return findDated([...head, ...lines.slice(-2)], () => true)
}

/** Find the lines of the head of an enclosure: those in brackets, and the first other line, if it is a head. */
export function findHeads(lines: ReadonlyArray<Text>, dateline: Text | undefined): Array<Text> {
  const start = lines.findIndex(({ value }) => !isBracketedLine(value))
  const line = lines[start]
  if (!line) return []
  const isDated = dateline !== undefined && lines.indexOf(dateline) < headLines
  const isHead =
    line !== dateline &&
    line.value.length <= longestHead &&
    !isSalutation(line.value) &&
    (isDated || isHeading(line.value) || isLetterHead(line.value) || isPaperHead(lines, start))
  const heads = lines.slice(0, start + (isHead ? 1 : 0))
  const next = isHead ? lines.slice(start + 1).findIndex(({ value }) => !isBracketedLine(value)) : 0
  return [...heads, ...lines.slice(heads.length, heads.length + Math.max(next, 0))]
}

/** Whether the first line of an enclosure has no full stop and text below: `Paper Prepared by the Director (Lane)`. */
function isPaperHead(lines: ReadonlyArray<Text>, index: number): boolean {
  const { value } = lines[index] ?? { value: '' }
  return lines.length > index + 1 && value.length <= longestPaperHead && paperHead.test(value)
}
