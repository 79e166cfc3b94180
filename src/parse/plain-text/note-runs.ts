import {
  indentedStyle,
  mayBeginNote,
  type NoteStyle,
  noteStyles,
  notesHeading,
  toNoteLabel,
} from '../../conventions/note-styles.ts'
import { findAll } from '../../tree/find-all.ts'
import { isNext } from '../../tree/numberings.ts'
import { isParted, type Line, toValue } from './lines.ts'
import { gluedSign, noteLabel } from './patterns.ts'

/** Lines of a note. */
export interface Note {
  /** Index after its last line. */
  end: number
  style: NoteStyle
}

/** Lines that may be the notes at the end of a page or file. */
export interface NoteRun {
  kind: 'indented' | 'heading' | 'margin'
  style: NoteStyle
  /** Notes by the index of their first line. */
  notes: ReadonlyMap<number, Note>
}

/**
 * Find the runs of lines that may be notes.
 *
 * @param lines
 *   Lines of the file.
 * @param start
 *   Start of the range at whose end the notes are.
 * @param end
 *   End of the range.
 * @returns
 *   Runs, the likeliest first, found lazily.
 */
export function* findNoteRuns(
  lines: ReadonlyArray<Line>,
  start: number,
  end: number,
): Generator<NoteRun, void> {
  const indented = divideIndented(lines, findIndented(lines, start, end), end)
  if (indented.notes.size > 0) yield indented
  const belowHeading = findBelowHeading(lines, start, end)
  if (belowHeading) yield belowHeading
  const last = lines[findLastText(lines, start, end)]
  if (last?.position.start.column === 1 && !mayBeginNote(toValue(last))) return
  for (const style of noteStyles) {
    const run = findAtMargin(lines, start, end, style)
    if (run.notes.size > 0) yield run
  }
}

/** Divide the lines at the end of a range into notes with an indent. */
function divideIndented(lines: ReadonlyArray<Line>, start: number, end: number): NoteRun {
  const style = indentedStyle
  const notes = new Map<number, Note>()
  for (let index = start; index < end; index++) {
    if (lines[index]?.type !== 'text') continue
    const noteEnd = Math.min(findNoteEnd(lines, index), end)
    notes.set(index, { end: noteEnd, style })
    index = noteEnd - 1
  }
  return { kind: 'indented', style, notes }
}

/** Find the notes below a heading `Notes`. Lines that do not begin with the next number continue a note. */
function findBelowHeading(
  lines: ReadonlyArray<Line>,
  start: number,
  end: number,
): NoteRun | undefined {
  const heading = lines
    .slice(start, end)
    .findLastIndex((line) => line.type === 'text' && notesHeading.test(line.value))
  if (heading < 0) return undefined
  const first = start + heading + 2
  const firstLine = toValue(lines[first])
  const style = noteStyles.find((style) => style.start.test(firstLine))
  if (!style) return undefined
  const notes = new Map<number, Note>()
  let open = first
  for (let index = first + 1; index < end; index++) {
    const label = toNoteLabel(toValue(lines[index]), style)
    const before = toNoteLabel(toValue(lines[open]), style)
    if (label === undefined || !isNextLabel(before, label)) continue
    notes.set(open, { end: findLastText(lines, open, index) + 1, style })
    open = index
  }
  notes.set(open, { end: findLastText(lines, open, end) + 1, style })
  return { kind: 'heading', style, notes }
}

/** Find the notes without an indent at the end of a range, each in one line. */
function findAtMargin(
  lines: ReadonlyArray<Line>,
  start: number,
  end: number,
  style: NoteStyle,
): NoteRun {
  const found: Array<[number, Note]> = []
  let next: string | undefined
  let noteEnd: number | undefined
  for (let index = findLastText(lines, start, end); index > start; index--) {
    const line = lines[index]
    if (line?.type === 'whiteSpace') continue
    if (line?.type !== 'text') break
    const label = toNoteLabel(line.value, style)
    if (label === undefined) {
      // Lines with a deeper indent continue a note.
      if (line.position.start.column === 1) break
      noteEnd ??= index + 1
      continue
    }
    if (next !== undefined && !isNextLabel(label, next)) break
    found.push([index, { end: noteEnd ?? index + 1, style }])
    noteEnd = undefined
    next = label
  }
  return { kind: 'margin', style, notes: new Map(found.reverse()) }
}

/** Whether a label follows another: `2` after `1`, `b` after `a`, `†` after `*`, `*` after any sign. */
export function isNextLabel(label = '', next: string): boolean {
  if (/^[*†‡§]/.test(next)) return true
  return /^\d+$/.test(label) ? Number(next) === Number(label) + 1 : isNext(label, next)
}

/**
 * Find the indented, numbered lines at the end of a range, and the deeper indented lines that continue them. A numbered
 * list before the notes has a different indent, or is followed by an empty line and a number that does not continue it.
 * A sign without a full stop begins a note if the text has that sign, and otherwise an item.
 *
 * @returns
 *   Index of the first note; the end of the range if there is none.
 */
function findIndented(lines: ReadonlyArray<Line>, start: number, end: number): number {
  let notes = end
  let next: { column: number; number: number } | undefined
  let shallowest = Infinity
  let glued: Map<string, number> | undefined
  for (let index = end - 1; index > start; index--) {
    const line = lines[index]
    if (line?.type === 'pageBreak') break
    if (line?.type !== 'text') continue
    const { column } = line.position.start
    if (column === 1) break
    const label = noteLabel.exec(line.value)?.[0]
    if (label === undefined || (next && column > next.column)) {
      shallowest = Math.min(shallowest, column)
      continue
    }
    const number = Number.parseInt(label, 10)
    if (shallowest <= column || (next && column !== next.column)) break
    const isBefore = number === next?.number || number + 1 === next?.number
    if (next && !isBefore && isParted(lines[index + 1])) break
    if (!label.endsWith('.')) {
      glued ??= countGlued(lines.slice(start, end))
      const left = glued.get(label) ?? 0
      if (left === 0) break
      glued.set(label, left - 1)
    }
    next = { column, number }
    notes = index
  }
  return notes
}

/** Find the index after the lines of a note. Lines with a deeper indent than its first continue it. */
export function findNoteEnd(lines: ReadonlyArray<Line>, start: number): number {
  const column = lines[start]?.position.start.column ?? 0
  let end = start + 1
  while (lines[end + 1]?.type === 'text' && (lines[end + 1]?.position.start.column ?? 0) > column) {
    end += 2
  }
  return end
}

/** Find the last line of text in a range; -1 if there is none. */
export function findLastText(lines: ReadonlyArray<Line>, start: number, end: number): number {
  let last = end - 1
  while (last >= start && lines[last]?.type !== 'text') last--
  return last >= start ? last : -1
}

/** Count for each sign how often it directly follows a word in a line without indent. */
function countGlued(lines: ReadonlyArray<Line>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (line.type !== 'text' || line.position.start.column > 1) continue
    for (const [sign] of findAll(line.value, gluedSign)) {
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
    }
  }
  return counts
}
