import type { ImpossibleDate } from '../../tree/dates.ts'
import type { Paragraph, Root, RootContent, Text } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { toBare } from './bare.ts'
import { fromDateline, type Moment } from './dateline.ts'
import { isHeading } from './headings.ts'
import { type Line, toLines } from './lines.ts'
import { findHead, findListEnd, isHead, isItem, toList } from './lists.ts'
import { findNoteEnd, findNotes, toFootnoteDefinition } from './notes.ts'
import { findNumbered } from './numbered-lines.ts'
import { fromPageMarker, isPageMarker } from './patterns.ts'
import { findNames, findSignature } from './signature.ts'
import { findTableEnd, toTable } from './tables.ts'
import { findTitle, toTitle } from './title.ts'

/** Number of lines after the title, and at the end, that may be the dateline (lines of text). */
const headLines = 6

/** Maximum number of nodes in the tables of a document (rows and the white space between them); more are paragraphs. */
const maxTableLines = 10_000

/**
 * Read a transcription line by line: title, dateline, lists, paragraphs, signature and notes. Plugins read the content
 * of the lines.
 *
 * @param value
 *   Transcription in the conventions of README.md in this folder.
 * @returns
 *   Tree; its leaves, joined in order, are the value.
 */
export function fromFrusText(value: string): Root {
  const lines = toLines(value)
  const notes = findNotes(lines)
  const title = findTitle(lines, notes)
  const body = takeBody(lines, title + 1, notes)
  const dateline = findDateline(body)
  const signature = new Set(findSignature(body))
  const names = new Set(findNames(body))
  const numbered = findNumbered(body)
  let tableLines = 0

  const children: Array<RootContent> = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    if (line.type === 'whiteSpace') children.push(line)
    else if (isPageMarker(line)) children.push(toPageBreak(line))
    else if (index === title) children.push(toTitle(line))
    else if (index >= notes) {
      const end = findNoteEnd(lines, index)
      children.push(toFootnoteDefinition(line, lines.slice(index + 1, end)))
      index = end - 1
    } else if (line === dateline) children.push(toDateline(line))
    else if (signature.has(line)) children.push(toSignature(line))
    else if (isItem(line)) {
      const end = findListEnd(lines, index, notes)
      children.push(toList(lines.slice(index, end), findHead(lines, index)))
      index = end - 1
    } else {
      const tableLimit = Math.min(notes, index + maxTableLines - tableLines)
      const end = index > title ? findTableEnd(lines, index, tableLimit) : index
      if (end > index) {
        children.push(toTable(lines.slice(index, end)))
        tableLines += end - index
        index = end - 1
      } else if (index < title) children.push(toParagraph(line, 'preface'))
      else {
        const isText = names.has(line) || numbered.has(line)
        const isTitled = !isText && isHeadingLine(lines, index, notes)
        children.push(toParagraph(line, isTitled ? 'heading' : undefined))
      }
    }
  }
  const start = { line: 1, column: 1, offset: 0 }
  const end = lines.at(-1)?.position.end ?? start
  return { type: 'root', children, position: { start, end } }
}

/** Take the lines of text in a range, without page markers. */
function takeBody(lines: ReadonlyArray<Line>, start: number, end: number): Array<Text> {
  const body: Array<Text> = []
  for (let index = start; index < end; index++) {
    const line = lines[index]
    if (line?.type === 'text' && !isPageMarker(line)) body.push(line)
  }
  return body
}

function findDateline(body: ReadonlyArray<Text>): Text | undefined {
  return [...body.slice(0, headLines), ...body.slice(-2)].find(
    (line) => fromDateline(toBare(line.value)) !== undefined,
  )
}

function toDateline(line: Text): RootContent {
  const { when, impossible } = fromDateline(toBare(line.value)) ?? {}
  return {
    type: 'dateline',
    ...(when !== undefined && { when }),
    children: [line],
    ...(impossible && { data: { impossible: locate(impossible, line) } }),
    position: line.position,
  }
}

/** Add the position of a date in its line. */
function locate(date: NonNullable<Moment['impossible']>, line: Text): ImpossibleDate {
  const start = line.value.indexOf(date.value)
  const { position } = start < 0 ? line : sliceText(line, start, start + date.value.length)
  return { ...date, position }
}

function toSignature(line: Text): RootContent {
  return { type: 'signature', children: [line], position: line.position }
}

/** Make a page break of a page marker on its own line, between paragraphs. */
function toPageBreak(line: Text): RootContent {
  const label = fromPageMarker(line.value) ?? ''
  return { type: 'pageBreak', label, position: line.position }
}

function isHeadingLine(lines: ReadonlyArray<Line>, index: number, notes: number): boolean {
  return isHead(lines, index, notes) || isHeading(lines[index]?.value ?? '')
}

function toParagraph(line: Text, role?: Paragraph['role']): RootContent {
  const { position } = line
  return role === undefined
    ? { type: 'paragraph', children: [line], position }
    : { type: 'paragraph', role, children: [line], position }
}
