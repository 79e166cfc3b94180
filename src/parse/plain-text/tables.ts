import { hasSeparator } from '../../conventions/separators.ts'
import { at } from '../../tree/at.ts'
import type { Table, TableCell, TableRow, Text, WhiteSpace } from '../../tree/nodes.ts'
import { textCutter } from '../../tree/slice-text.ts'
import { isAdjacent, type Line, toValue } from './lines.ts'
import { itemLabel } from './patterns.ts'

/** Separators of cells; the first that a line contains is used: `Army<tab>4,000`, `Army | 4,000`, `Army    4,000`. */
const separators = [/\t/g, /\|/g, / {3,}/g]

/** The separator without a sign of its own, which may also be in running text. */
const wideSpace = separators[2]

/** Maximum lengths of a row and a cell (UTF-16 code units). Longer lines are text with unusual white space. */
const longestRow = 500
const longestCell = 120

/** A row of a table by offsets in its line (UTF-16 code units, 0-based). */
interface Row {
  separator: RegExp
  cells: ReadonlyArray<{ start: number; end: number }>
  /** Whether each cell begins with a capital, a digit or a mark, as few words of running text do. */
  isCapital: boolean
}

/** The end of a sentence or clause: `them.`, `free;`; not `D.C.` or `No.` */
const clauseEnd = /\p{Ll}{3}[.?!;:,][”’")]?$/u

/** A small letter at the start of a cell. */
const smallLetter = /^\p{Ll}/u

/**
 * Find the end of a table: consecutive lines with the same separator and the same number of cells. A single line is
 * not a table, and neither are lines that begin with a label (`1.<tab>We have`) or a speaker (`Sec:<tab>Yes`), or
 * sentences with wide spaces between them.
 *
 * @param lines
 *   Lines of the file.
 * @param start
 *   Index of the first row.
 * @param limit
 *   Index of the first line that cannot belong to it.
 * @returns
 *   Index after the last row; `start` if there is no table.
 */
export function findTableEnd(lines: ReadonlyArray<Line>, start: number, limit: number): number {
  if (!isAdjacent(lines[start + 1])) return start
  const top = isRule(lines[start]) ? start + 2 : start
  const first = top < limit ? toRow(lines[top]) : undefined
  if (!first) return start
  const fits = createColumns(first)
  let end = top + 1
  while (end + 1 < limit && isAdjacent(lines[end])) {
    const row: Row | undefined = isRule(lines[end + 1]) ? first : toRow(lines[end + 1])
    if (row?.separator !== first.separator || row.cells.length !== first.cells.length) break
    if (row !== first && !fits(row)) break
    end += 2
  }
  return end > start + 1 ? end : start
}

/**
 * Make a function that tells whether the next row is in the columns of those before. Wide spaces may also be in lines
 * of justified text: their cells neither align nor all begin with a capital or a digit.
 */
function createColumns(first: Row): (row: Row) => boolean {
  let isCapital = first.isCapital
  /** Whether each column has aligned starts, and aligned ends. */
  const columns = first.cells.map(() => ({ start: true, end: true }))
  return (row) => {
    if (row.separator !== wideSpace) return true
    isCapital &&= row.isCapital
    let isAligned = true
    for (const [index, column] of columns.entries()) {
      const [cell, top] = [at(row.cells, index), at(first.cells, index)]
      column.start &&= cell.start === top.start
      column.end &&= cell.end === top.end
      isAligned &&= column.start || column.end
    }
    return isCapital || isAligned
  }
}

/** `|---|:--:|`, `+----+----+`: a line between rows; not `| – | – |`. */
const rule = /^[|+](?=.*-{2})[-=:|+ ]+[|+]$/

/** Whether a line only separates the rows of a table with bars. */
function isRule(line: Line | undefined): boolean {
  return line?.type === 'text' && line.value.length <= longestRow && rule.test(line.value)
}

/** Convert rows and the white space between them to a table. Separators of cells and rows become white space. */
export function toTable(lines: ReadonlyArray<Line>): Table {
  const start = lines[0]?.position.start
  const end = lines.at(-1)?.position.end
  if (!start || !end) throw new Error('A table has two rows at least')
  return {
    type: 'table',
    children: lines.flatMap((line): Array<TableRow | WhiteSpace> => {
      if (line.type === 'pageBreak') return []
      if (isRule(line))
        return [{ type: 'whiteSpace', value: toValue(line), position: line.position }]
      return [line.type === 'text' ? toTableRow(line) : line]
    }),
    position: { start, end },
  }
}

function toTableRow(line: Text): TableRow {
  const children: Array<TableCell | WhiteSpace> = []
  const cut = textCutter(line)
  let done = 0
  for (const { start, end } of toRow(line)?.cells ?? []) {
    takeSpace(start)
    const text = cut(end)
    children.push({
      type: 'tableCell',
      children: text.value === '' ? [] : [text],
      position: text.position,
    })
    done = end
  }
  takeSpace(line.value.length)
  return { type: 'tableRow', children, position: line.position }

  function takeSpace(end: number): void {
    if (end > done) children.push({ ...cut(end), type: 'whiteSpace' })
    done = end
  }
}

function toRow(line: Line | undefined): Row | undefined {
  if (line?.type !== 'text' || line.position.start.column > 1) return undefined
  const { value } = line
  if (value.length > longestRow || !hasSeparator(value)) return undefined
  const separator = separators.find((pattern) => value.search(pattern) !== -1)
  if (!separator) return undefined
  const cells = toCells(value, separator)
  const filled = cells.filter(({ start, end }) => end > start).length
  if (filled < 2 || cells.some(({ start, end }) => end - start > longestCell)) return undefined
  const texts = cells.map(({ start, end }) => value.slice(start, end))
  if (isLabel(texts[0] ?? '')) return undefined
  if (separator === wideSpace && texts.slice(0, -1).some((text) => clauseEnd.test(text))) {
    return undefined
  }
  return { separator, cells, isCapital: !texts.some((text) => smallLetter.test(text)) }
}

/** Whether a cell is a label or a speaker before running text: `1.`, `(a)`, `Sec:`. */
function isLabel(cell: string): boolean {
  return cell.endsWith(':') || itemLabel.test(`${cell} `)
}

function toCells(value: string, separator: RegExp): Array<{ start: number; end: number }> {
  const cells: Array<{ start: number; end: number }> = []
  let from = 0
  for (const match of value.matchAll(separator)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(value.length)
  // There are no cells outside the outer bars of `| Army | 4,000 |`.
  return value.startsWith('|') && value.endsWith('|') ? cells.slice(1, -1) : cells

  function take(to: number): void {
    const cell = value.slice(from, to)
    const start = cell.trim() === '' ? from : from + cell.length - cell.trimStart().length
    cells.push({ start, end: start + cell.trim().length })
  }
}
