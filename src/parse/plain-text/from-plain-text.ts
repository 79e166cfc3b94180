import { notesHeading } from '../../conventions/note-styles.ts'
import type { StatedConventions } from '../../tree/conventions.ts'
import type { ImpossibleDate } from '../../tree/dates.ts'
import type { Dateline, Paragraph, Root, RootContent, Text } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { findConventions, isUsual } from './conventions.ts'
import type { Moment } from './dateline.ts'
import { joinDateline } from './dateline-lines.ts'
import { isHeading } from './headings.ts'
import { joinLines } from './layout.ts'
import { findLinesEnd, toPreservedLines } from './preserved-lines.ts'
import { type Line, toLines, toValue } from './lines.ts'
import { hasHeadingMark, markHeadings } from './markdown-headings.ts'
import { findHead, findListEnd, isHead, isItemAt, toList } from './lists.ts'
import { toFootnoteDefinition } from './footnote-definition.ts'
import type { Note } from './note-runs.ts'
import { findNotes } from './notes.ts'
import { findNumbered } from './numbered-lines.ts'
import { readParts } from './parts.ts'
import { findTableEnd, toTable } from './tables.ts'
import { findTitle, toTitle } from './title.ts'

/** Maximum number of nodes in the tables of a document (rows and the white space between them); more are paragraphs. */
const maxTableLines = 10_000

/**
 * Read a transcription line by line: title, dateline, lists, paragraphs, signature and notes. Plugins read the content
 * of the lines.
 *
 * @param value
 *   Transcription in the conventions of README.md in this folder.
 * @param stated
 *   Conventions that the editor states; the others are found.
 * @param isTitled
 *   Whether the sidecar states a title (default: no), so that only a clear one is found in the text.
 * @returns
 *   Tree; its leaves, joined in order, are the value.
 */
export function fromPlainText(
  value: string,
  stated: StatedConventions = {},
  isTitled = false,
): Root {
  const source = markHeadings(toLines(value))
  const { conventions, lines: marked } = findConventions(value, source, stated)
  const lines = joinDateline(joinLines(marked, conventions.lines))
  const notes = findNotes(lines, stated.notes)
  const [firstNote = lines.length] = notes.keys()
  const title = findTitle(lines, firstNote, isTitled)
  const preface = takeBody(lines.slice(0, Math.max(title, 0)), 0, notes)
  const body = takeBody(lines, title + 1, notes)
  const parts = readParts(toValue(lines[title]), body, preface)
  const numbered = findNumbered(body)
  const taken = new Set<Line | undefined>([
    ...parts.datelines.keys(),
    ...parts.signatures,
    ...parts.names,
    ...parts.headings,
  ])
  const noteStarts = [...notes.keys(), lines.length]
  let nextNote = 0
  let tableLines = 0

  const children: Array<RootContent> = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    while ((noteStarts[nextNote] ?? Infinity) < index) nextNote++
    const limit = noteStarts[nextNote] ?? lines.length
    const note = notes.get(index)
    const dateline = line.type === 'text' ? parts.datelines.get(line) : undefined
    if (line.type !== 'text') children.push(line)
    else if (index === title) children.push(toTitle(line))
    else if (note) {
      children.push(toFootnoteDefinition(line, lines.slice(index + 1, note.end), note.style))
      index = note.end - 1
    } else if (dateline) children.push(toDateline(line, dateline.role, dateline.moment))
    else if (parts.signatures.has(line)) children.push(toSignature(line))
    else if (isItemAt(lines, index)) {
      const end = findListEnd(lines, index, limit)
      children.push(toList(lines.slice(index, end), findHead(lines, index)))
      index = end - 1
    } else {
      const tableLimit = Math.min(limit, index + maxTableLines - tableLines)
      const end = index > title ? findTableEnd(lines, index, tableLimit) : index
      const linesEnd = index > title ? findLinesEnd(lines, index, limit, taken) : index
      if (end > index) {
        children.push(toTable(lines.slice(index, end)))
        tableLines += end - index
        index = end - 1
      } else if (index < title) children.push(toParagraph(line, 'preface'))
      else if (linesEnd > index) {
        children.push(toPreservedLines(lines.slice(index, linesEnd)))
        index = linesEnd - 1
      } else {
        const isText = parts.names.has(line) || numbered.has(line)
        const isTitled =
          parts.headings.has(line) ||
          (!isText && (isHeadingLine(lines, index, limit) || isNotesHeading(lines, index, notes)))
        children.push(toParagraph(line, isTitled ? 'heading' : undefined))
      }
    }
  }
  const start = { line: 1, column: 1, offset: 0 }
  const end = lines.at(-1)?.position.end ?? start
  return {
    type: 'root',
    children,
    ...(isUsual(conventions) ? {} : { data: { conventions } }),
    position: { start, end },
  }
}

/** Take the lines of text after the title, without notes. */
function takeBody(
  lines: ReadonlyArray<Line>,
  start: number,
  notes: ReadonlyMap<number, Note>,
): Array<Text> {
  const body: Array<Text> = []
  for (let index = start; index < lines.length; index++) {
    const note = notes.get(index)
    const line = lines[index]
    if (note) index = note.end - 1
    else if (line?.type === 'text' && !isNotesHeading(lines, index, notes)) body.push(line)
  }
  return body
}

/** Whether a line is the heading of the notes: `Notes`. */
function isNotesHeading(
  lines: ReadonlyArray<Line>,
  index: number,
  notes: ReadonlyMap<number, Note>,
): boolean {
  return notes.has(index + 2) && notesHeading.test(toValue(lines[index]))
}

function toDateline(line: Text, role: Dateline['role'], { when, impossible }: Moment): RootContent {
  return {
    type: 'dateline',
    ...(role && { role }),
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

function isHeadingLine(lines: ReadonlyArray<Line>, index: number, notes: number): boolean {
  return (
    hasHeadingMark(lines[index - 1]) ||
    isHead(lines, index, notes) ||
    isHeading(toValue(lines[index]))
  )
}

function toParagraph(line: Text, role?: Paragraph['role']): RootContent {
  const { position } = line
  return role === undefined
    ? { type: 'paragraph', children: [line], position }
    : { type: 'paragraph', role, children: [line], position }
}
