import type { Paragraph, Root, RootContent, Text } from '../../tree/nodes.ts'
import { fromDateline } from './dateline.ts'
import { isHeading } from './headings.ts'
import { type Line, toLines } from './lines.ts'
import { findHead, findListEnd, isHead, isItem, toList } from './lists.ts'
import { findNoteEnd, findNotes, toFootnoteDefinition } from './notes.ts'
import { pageMarker, noteNumber } from './patterns.ts'
import { findSignature } from './signature.ts'
import { findTitle, toTitle } from './title.ts'

/** The dateline is one of the first lines after the title, or one of the last (lines of text). */
const headLines = 6

/** Longer lines are no headings, so that their numbers need not be looked for (UTF-16 code units). */
const longestBare = 150

/**
 * Read a transcription line by line: title, dateline, lists, paragraphs, signature and notes. What stands in
 * the lines is left to the plugins.
 *
 * @param value
 *   Transcription in the conventions that README.md beside this file describes.
 * @returns
 *   Tree whose leaves, in order, are the value.
 */
export function fromFrusText(value: string): Root {
  const lines = toLines(value)
  const notes = findNotes(lines)
  const title = findTitle(lines.slice(0, notes))
  const body = indexText(lines, title + 1, notes)
  const dateline = findDateline(lines, body)
  const signatures = new Set(
    findSignature(body.map((index) => toBare(lines[index]))).map((at) => body[at]),
  )

  const children: Array<RootContent> = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    if (line.type === 'whiteSpace') children.push(line)
    else if (pageMarker.test(line.value)) children.push(toPageBreak(line))
    else if (index === title) children.push(toTitle(line))
    else if (index >= notes) {
      const end = findNoteEnd(lines, index)
      children.push(toFootnoteDefinition(line, lines.slice(index + 1, end)))
      index = end - 1
    } else if (index === dateline) children.push(toDateline(line))
    else if (signatures.has(index)) children.push(toSignature(line))
    else if (isItem(line)) {
      const end = findListEnd(lines, index, notes)
      children.push(toList(lines.slice(index, end), findHead(lines, index)))
      index = end - 1
    } else children.push(toParagraph(line, toRole(lines, index, title, notes)))
  }
  const start = { line: 1, column: 1, offset: 0 }
  const end = lines.at(-1)?.position.end ?? start
  return { type: 'root', children, position: { start, end } }
}

/** Indexes of the lines of text in a range, those of page markers left out. */
function indexText(lines: ReadonlyArray<Line>, start: number, end: number): Array<number> {
  const indexes: Array<number> = []
  for (let index = start; index < end; index++) {
    const line = lines[index]
    if (line?.type === 'text' && !pageMarker.test(line.value)) indexes.push(index)
  }
  return indexes
}

function findDateline(lines: ReadonlyArray<Line>, body: ReadonlyArray<number>): number | undefined {
  return [...body.slice(0, headLines), ...body.slice(-2)].find(
    (index) => fromDateline(toBare(lines[index])) !== undefined,
  )
}

/** Text of a line without the numbers of notes; a long line as it is. */
function toBare(line: Line | undefined): string {
  const value = line?.value ?? ''
  return value.length < longestBare ? value.replace(noteNumber, '') : value
}

function toDateline(line: Text): RootContent {
  return {
    type: 'dateline',
    ...fromDateline(toBare(line)),
    children: [line],
    position: line.position,
  }
}

function toSignature(line: Text): RootContent {
  return { type: 'signature', children: [line], position: line.position }
}

/** A page marker with a line to itself stands between the paragraphs, in none of them. */
function toPageBreak(line: Text): RootContent {
  const label = pageMarker.exec(line.value)?.[1] ?? ''
  return { type: 'pageBreak', label, position: line.position }
}

function toRole(
  lines: ReadonlyArray<Line>,
  index: number,
  title: number,
  notes: number,
): Paragraph['role'] {
  const line = lines[index]
  if (line === undefined) return undefined
  if (index < title) return 'preface'
  return isHead(lines, index, notes) || (line.value.length < longestBare && isHeading(toBare(line)))
    ? 'heading'
    : undefined
}

function toParagraph(line: Text, role: Paragraph['role']): RootContent {
  return {
    type: 'paragraph',
    ...(role ? { role } : {}),
    children: [line],
    position: line.position,
  }
}
